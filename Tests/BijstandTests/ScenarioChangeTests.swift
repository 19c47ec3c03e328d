import BijstandCaseload
import TestSupport
import Testing

@testable import Bijstand

/// Scenarios changed in code: by the path of a number, by a text, by an intervention.
@Suite struct ScenarioChangeTests {
    private static func hilversum(_ name: String = "hilversum-terugblik") throws -> ScenarioFile {
        try ScenarioFile(path: "\(Fixture.root)/scenarios/\(name).yaml")
    }

    /// Numbers left to the model are no numbers.
    private func same(_ left: Double, _ right: Double) -> Bool { left == right || left.isNaN && right.isNaN }

    /// One number of every parameter that a rich scenario gives, by the path that results use: it takes the value, no other number
    /// moves, and the canonical form says so.
    @Test(arguments: ["hilversum-2019", "hilversum-terugblik"]) func everyParameterCanBeSet(_ name: String) throws {
        let file = try Self.hilversum(name)
        let (layout, before) = (file.scenario.layout, file.scenario.centers.values)
        let paths = layout.paths()
        for parameter in Parameter.allCases {
            guard
                let position = layout.range(parameter).first(where: {
                    // One that no other takes the place of.
                    file.scenario.quantities[$0].map { $0.provenance != .neutral } ?? false
                }),
                // One share alone cannot move: the row would no longer add up.
                !parameter.definition.isShares
            else { continue }
            let bounds = parameter.definition.bounds
            // As small a change as is seen, within the bounds; of a number that is whole none, but to a whole one.
            let least =
                parameter.definition.eenheid.isWhole ? before[position].rounded() : before[position] * 0.999
            let value = min(max(least, bounds.lowerBound), bounds.upperBound)
            let changed = try file.setting(paths[position], to: value)
            #expect(changed.scenario.quantities[position]?.center == value, "\(paths[position])")
            let after = changed.scenario.centers.values
            for other in paths.indices where other != position {
                #expect(same(before[other], after[other]), "\(paths[other]) by \(paths[position])")
            }
        }
    }

    /// Paths as messages spell them, as results do, and with the number of an effect behind a dot.
    @Test func spellings() throws {
        let file = try Self.hilversum()
        let effect = try #require(
            file.scenario.layout.paths().first { $0.hasPrefix("interventies.effecten.ratio.") })
        let name = effect.split(separator: ".").dropFirst(3).dropLast().joined(separator: ".")
        let number = effect.split(separator: ".").last!
        let ways = [
            effect, "interventies.\(name).effecten[\(number)].ratio", "interventies.\(name).effecten.\(number).ratio",
        ]
        for way in ways {
            #expect(try file.setting(way, to: 0.5)[effect]?.center == 0.5, "\(way)")
        }
    }

    /// What `elke` or a whole row gives is kept beside the one number that is set.
    @Test func besideElke() throws {
        let file = try ScenarioFile(text: Fixture.base)
        let path = "uitstroom.leeftijd.elke"
        #expect(throws: InvalidInput.self) { try file.setting(path, to: 2) }
    }

    /// A number that is drawn with others stands once it is set, also after the scenario went through its canonical form.
    @Test func beforeEveryDraw() throws {
        let file = try Self.hilversum()
        let sample = try #require(file.scenario.sample)
        let path = file.scenario.layout.paths()[sample.positions[0]]
        let changed = try file.setting(path, to: sample.mean(column: 0) * 1.1)
        let again = try ScenarioFile(canonical: changed.canonical, name: "again", files: changed.files)
        for one in [changed, again] {
            let position = sample.positions[0]
            guard case .value = one.scenario.quantities[position]?.content else {
                Issue.record("\(path) is drawn")
                continue
            }
        }
        #expect(again.canonical == changed.canonical)
        // Set again, from the canonical form.
        #expect(try again.setting(path, to: sample.mean(column: 0))[path]?.center == sample.mean(column: 0))
    }

    @Test(arguments: [
        ("uitstroom.hazard.werk.9", 0.1, "no number of this scenario"), ("instroom.per_maand.ww", .nan, "nan"),
        ("instroom.per_maand.ww", .infinity, "inf"), ("instroom.per_maand.ww", -1, "-1"), ("", 1, "no number"),
    ]) func refusals(_ path: String, _ value: Double, _ found: String) throws {
        let file = try Self.hilversum()
        let error = #expect(throws: InvalidInput.self) { try file.setting(path, to: value) }
        #expect(error?.description.contains(found) ?? false)
        #expect(error?.description.contains("code") ?? false)
    }

    /// A text changes a scenario as a file that is based on it does.
    @Test func byText() throws {
        let change = """
            naam: minder
            interventies:
              - {naam: minder, soort: omgeving, aanname: true, effecten: [{proces: instroom, van: 2020-01, ratio: 0.9}]}
            """
        let file = try Self.hilversum()
        let inCode = try file.named("minder").adding(
            NewIntervention(
                naam: "minder", soort: .omgeving, effecten: [.ratio(0.9, of: .instroom, van: Month("2020-01")!)]))
        let byText = try file.changed(by: change)
        #expect(
            byText.scenario.centers.values.elementsEqual(inCode.scenario.centers.values, by: same)
                && byText.scenario.interventions == inCode.scenario.interventions)
        #expect(throws: InvalidInput.self) { try file.changed(by: "basis: x.yaml") }
        #expect(throws: InvalidInput.self) { try file.changed(by: "onzin: 1") }
        #expect(throws: InvalidInput.self) { try file.named("a/b") }
    }

    /// An intervention of the same name takes the place of the other; one that cannot be is refused with all that is wrong.
    @Test func interventions() throws {
        let file = try Self.hilversum()
        let van = Month("2020-01")!
        let first = NewIntervention(naam: "x", effecten: [.ratio(0.9, of: .instroom, van: van)])
        let second = NewIntervention(
            naam: "x",
            effecten: [
                .ratio(
                    1.2, of: .uitstroom, van: van, tot: Month("2021-12")!,
                    filter: {
                        var filter = Effect.Filter()
                        filter[.afstand] = [Afstand.enige, .zeerKort]
                        return filter
                    }())
            ], kosten: [2020: 100_000], bron: "proposal")
        let both = try file.adding(first).adding(second)
        let found = both.scenario.interventions.filter { $0.naam == "x" }
        #expect(found.count == 1 && found[0].effects.count == 1 && found[0].effects[0].proces == .uitstroom)
        #expect(found[0].effects[0].filter[.afstand] == [Afstand.zeerKort, .enige])
        #expect(found[0].effects[0].to == Month("2021-12"))
        #expect(both["interventies.x.effecten.1.ratio"]?.provenance == .bron("proposal"))
        #expect(both["interventies.x.kosten.2020"]?.center == 100_000)
        let wrong = NewIntervention(
            naam: "y", effecten: [.niveau(3, of: .uitstroom, van: van), .ratio(-1, of: .instroom, van: van)])
        let error = #expect(throws: InvalidInput.self) { try file.adding(wrong) }
        #expect(error?.diagnostics.count == 2)
    }

    /// A scenario needs no file of its own.
    @Test func fromText() throws {
        let text = "basis: \(Fixture.root)/scenarios/hilversum-terugblik.yaml\nnaam: mijn\n"
        let file = try ScenarioFile(text: text)
        #expect(file.scenario.naam == "mijn")
        #expect(try file.scenario.centers.values.elementsEqual(Self.hilversum().scenario.centers.values, by: same))
        #expect(throws: InvalidInput.self) { try ScenarioFile(text: "naam: leeg\n") }
    }
}
