import BijstandCaseload
import BijstandFigures
import TestSupport
import Testing

@testable import BijstandExchange

@Suite struct CountedTwiceTests {
    private static let header = "grootheid,periode,waarde,fout,grens,bron\n"

    /// What a fit says of rows `grootheid,periode[,grens]`: of each, the lines that follow from each other.
    private func read(_ rows: [String], changes: String = "") throws -> (refused: [String], told: [String]) {
        let lines = rows.map { row in
            let parts = row.split(separator: ",")
            let value =
                parts[0].hasPrefix("aandeel") || parts[0].contains("_6") || parts[0].hasPrefix("uitstroomkans")
                ? "0.2" : "0"
            return "\(parts[0]),\(parts[1]),\(value),0.1,\(parts.count > 2 ? parts[2] : ""),x"
        }
        return try Fixture.inFolder { folder in
            let path = "\(folder)/cijfers.csv"
            try (Self.header + lines.joined(separator: "\n")).write(toFile: path, atomically: true, encoding: .utf8)
            let scenario = try Fixture.scenario(changes)
            #expect(try ObservedFile(path: path, of: scenario).waarnemingen.count == rows.count, "not of a fit")
            let refused = try Fixture.diagnostics { try ObservedFile(path: path, of: scenario, isFit: true) }
            if !refused.isEmpty { return (refused.map(Self.afterFolder), []) }
            let file = try ObservedFile(path: path, of: scenario, isFit: true)
            return ([], file.warnings.map(Self.afterFolder))
        }
    }

    /// From the name of the file on.
    private static func afterFolder(_ text: some CustomStringConvertible) -> String {
        let text = text.description
        return String(text[text.range(of: "cijfers.csv")!.lowerBound...])
    }

    /// One count as a whole and in parts: refused, with all lines.
    @Test func wholesAndParts() throws {
        let halves = try read(["uitstroom_werk,2019", "uitstroom_werk,2019-H1", "uitstroom_werk,2019-H2"])
        #expect(
            halves.refused == [
                "cijfers.csv:4: periode: found uitstroom_werk(2019-H2), which follows from lines 2 (uitstroom_werk(2019)), 3 (uitstroom_werk(2019-H1)), expected each month of a flow once: the whole or its parts, not both"
            ])
        let causes = Oorzaak.allCases.map { "uitstroom_\($0.rawValue),2020" }
        for (rows, line) in [
            (["aow,2019-H1", "aow,2019-K1", "aow,2019-K2"], 4),
            (["aow,2019-K1"] + (1...3).map { "aow,2019-0\($0)" }, 5),
            // Neither is the other's part, but the four make one period twice.
            (["aow,2019-H1", "aow,2019-H2", "aow,2019-K1", "aow,2019-04/2019-12"], 5),
            (["instroom_met_terugval,2019", "instroom_nieuw,2019", "terugval,2019"], 4),
            (["instroom_met_terugval,2019", "instroom_nieuw+terugval,2019"], 3),
            (["instroom_met_terugval,2019", "terugval,2019", "instroom_nieuw,2019-H1", "instroom_nieuw,2019-H2"], 5),
            (["uitstroom,2020"] + causes, 2 + causes.count),
            (causes + ["uitstroom,2020-H1", "uitstroom,2020-H2"], 3 + causes.count),
            (["uitstroom+aow+overlijden,2020", "aow+overlijden,2020", "uitstroom,2020"], 4),
            (["terugval_6,2019", "terugval_6,2019-H1", "terugval_6,2019-H2"], 4),
            (["uitstroomkans_0-3,2019", "uitstroomkans_0-3,2019-H1", "uitstroomkans_0-3,2019-H2"], 4),
            (["uitstroom_werk_vast,2019", "uitstroom_werk_vast,2019-H1", "uitstroom_werk_vast,2019-H2"], 4),
            (["aow,2019,ten_minste", "aow,2019-H1,ten_minste", "aow,2019-H2,ten_minste"], 4),
        ] as [([String], Int)] {
            let found = try read(rows).refused
            #expect(found.count == 1 && found[0].hasPrefix("cijfers.csv:\(line): periode: found"), "\(rows): \(found)")
        }
        // Two periods, two mistakes.
        #expect(
            try read(["2019", "2019-H1", "2019-H2", "2020", "2020-H1", "2020-H2"].map { "aow,\($0)" }).refused.count
                == 2)
    }

    /// What stands beside each other without one following from the rest.
    @Test(arguments: [
        ["aow,2019", "aow,2019-H1"], ["aow,2019-H1", "aow,2019-H2"], ["aow,2019", "overlijden,2019-H1", "aow,2019-H2"],
        ["uitstroom,2019", "uitstroom_werk,2019"],
        ["uitstroom_werk,2019", "uitstroom_werk_vast,2019", "uitstroom_werk_statushouder,2019"],
        ["terugval_6,2019", "terugval_6_werk,2019", "terugval,2019"],
        ["instroom_met_terugval,2019", "uitstroom,2019", "stand,2019-12"],
        ["aandeel_indeling_1,2019-12", "aandeel_indeling_2,2019-12", "aandeel_indeling_3A,2019-12"],
        ["aandeel_langer_12,2019-12", "aandeel_langer_24,2019-12", "aandeel_langer_60,2019-12"],
        ["stand,2019-06", "stand,2019-12", "stand_verandering,2020"], ["aow,2019", "aow,2019-H1,ten_minste"],
    ])
    func eachSaysSomething(rows: [String]) throws {
        let found = try read(rows)
        #expect(found.refused.isEmpty && found.told.isEmpty, "\(found)")
    }

    /// What is of a moment: told.
    @Test func stocks() throws {
        let closed = try read(
            ["stand,2019-06", "stand,2019-12", "instroom_met_terugval,2019-H2", "uitstroom+aow+overlijden,2019-H2"])
        #expect(
            closed.told == [
                "cijfers.csv:5: grootheid: uitstroom+aow+overlijden(2019-H2) follows from lines 2 (stand(2019-06)), 3 (stand(2019-12)), 4 (instroom_met_terugval(2019-H2)): it counts twice in the fit"
            ], "\(closed)")
        for rows in [
            // From the cut-off, 2018-12, whose stock the scenario gives.
            ["stand,2019-12", "instroom_met_terugval,2019", "uitstroom+aow+overlijden,2019"],
            ["stand,2019-12", "stand_verandering,2019"], ["stand_verandering,2020", "stand,2019-12", "stand,2020-12"],
            ["stand_verandering,2019", "stand_verandering,2019-H1", "stand_verandering,2019-H2"],
            ["1", "2", "3A", "3B"].map { "aandeel_indeling_\($0),2019-12" },
            ["aow,2019-H1", "aow,2019-H2", "aow,2019,ten_minste"],
        ] {
            let found = try read(rows)
            #expect(found.refused.isEmpty && found.told.count == 1, "\(rows): \(found)")
        }
    }

    /// The stock of the cut-off, 400 in the scenario, is where every replication starts, whatever is fitted.
    @Test func openingStock() throws {
        for grens in ["", ",ten_minste"] {
            let found = try read(["aow,2019", "stand,2018-12\(grens)", "stand,2019-12"])
            #expect(
                found.refused.isEmpty
                    && found.told == [
                        "cijfers.csv:3: grootheid: stand(2018-12) follows from the scenario's opening stock: it counts twice in the fit"
                    ], "\(found)")
        }
        // Beside it a change in the first year says what the stock at its end does.
        let change = try read(["stand,2018-12", "stand,2019-12", "stand_verandering,2019"])
        #expect(change.told.count == 2 && change.told.last?.contains("from line 3 (stand(2019-12)): ") == true)
    }

    /// Without confusion and screening indeling is afstand, and a share of one is that of the other.
    @Test func indelingIsAfstand() throws {
        let rows = ["aandeel_afstand_1,2019-12", "aandeel_indeling_1,2019-12", "aandeel_indeling_1,2020-12"]
        let found = try read(rows)
        #expect(
            found.refused.isEmpty
                && found.told == [
                    "cijfers.csv:3: grootheid: aandeel_indeling_1(2019-12) follows from line 2 (aandeel_afstand_1(2019-12)): it counts twice in the fit"
                ], "\(found)")
        let shares = ["afstand_1", "indeling_2", "afstand_3A", "indeling_3B"].map { "aandeel_\($0),2019-12" }
        #expect(try read(shares).told.count == 1, "the four are one whole")
        for own in ["verwarring: {elke: {elke: 1}}", "verwarring: {elke: {elke: 1}}, herindeling: {elke: 0.1}"] {
            for rows in [rows, shares] {
                let found = try read(rows, changes: "indeling: {aanname: true, \(own)}")
                #expect(found.refused.isEmpty && found.told.isEmpty, "\(own): \(found)")
            }
        }
    }

    /// A score takes a whole and its parts, and says of those it counts that they are the same evidence; of a file that no run
    /// is asked for, with amounts.
    @Test func score() throws {
        let rows = [
            "instroom_nieuw,2019", "instroom_nieuw,2019-H1", "instroom_nieuw,2019-H2", "instroom_nieuw,2019-K1",
            "instroom_nieuw,2019-K2", "stand,2019", "stand,2020", "stand_verandering,2020", "lasten,2019",
            "prijs,2019",
        ]
        try Fixture.inFolder { folder in
            let path = "\(folder)/cijfers.csv"
            try (Self.header + rows.map { "\($0),0,0.1,,x\n" }.joined()).write(
                toFile: path, atomically: true, encoding: .utf8)
            let file = try ObservedFile(path: path)
            let cutOff = Month(year: 2018, month: 12)
            let told = file.warnings(scored: file.waarnemingen, cutOff: cutOff).map(Self.afterFolder)
            #expect(
                told == [
                    "cijfers.csv:4: grootheid: instroom_nieuw(2019-H2) follows from lines 2 (instroom_nieuw(2019)), 3 (instroom_nieuw(2019-H1)): it counts twice in totals, coverage and PIT",
                    "cijfers.csv:6: grootheid: instroom_nieuw(2019-K2) follows from lines 3 (instroom_nieuw(2019-H1)), 5 (instroom_nieuw(2019-K1)): it counts twice in totals, coverage and PIT",
                    "cijfers.csv:9: grootheid: stand_verandering(2020) follows from lines 7 (stand(2019)), 8 (stand(2020)): it counts twice in totals, coverage and PIT",
                ], "\(told)")
            // What the forecast says nothing of does not count.
            let few = file.waarnemingen.filter { ["2019-H1", "2019-H2"].contains($0.periodeText) }
            #expect(file.warnings(scored: few, cutOff: cutOff).isEmpty)
            #expect(file.warnings(scored: [], cutOff: cutOff).isEmpty)
        }
    }

    /// Ten years of months, quarters and years of one flow: each quarter and year that its months say already is named, soon.
    @Test func manyRows() throws {
        let scenario = try Fixture.scenario("horizon: 120")
        let first = scenario.start
        let figures = [1, 3, 12].flatMap { length in
            (0..<120 / length).map { place in
                let begin = first.advanced(by: place * length)
                return Waarneming(
                    grootheid: .einde(.aow), periode: begin...begin.advanced(by: length - 1), periodeText: "",
                    waarde: 1,
                    fout: 1, bron: "x")
            }
        }
        let clock = ContinuousClock()
        let time = clock.measure {
            let found = CountedTwice.all(
                figures.enumerated().map { ($1, $0 + 2) }, in: EvidenceSetting(scenario))
            #expect(found.count == 50 && found.allSatisfy(\.isSplit))
            #expect(Set(found.map(\.others.count)) == [3, 12])
        }
        #expect(time < .seconds(2))
    }

    /// The repository's own files say each thing once, but for four shares that are a whole.
    @Test func ownFiles() throws {
        for (scenario, file, expected) in [
            ("terugblik/calibratie.yaml", "data/waargenomen-hilversum.csv", ["aandeel_indeling_3B(2022-09)"])
        ] {
            let folder = "\(Fixture.root)/scenarios"
            let found = try ObservedFile(
                path: "\(folder)/\(file)", of: Fixture.read("\(folder)/\(scenario)"), isFit: true)
            #expect(found.countedTwice.map(\.figure.naam) == expected, "\(file)")
        }
    }
}
