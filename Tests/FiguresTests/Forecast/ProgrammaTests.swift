import BijstandBudget
import BijstandCaseload
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandFigures

/// A budget line is held against its own measures, and existing policy is in both lines.
@Suite struct ProgrammaTests {
    /// Two measures that work on the same dossiers, `y` with places, so that order within a month counts.
    private static func measures(_ x: String = "", _ y: String = "") -> String {
        """
        interventies:
          - {naam: x, soort: beleid, aanname: true\(x), effecten: [{proces: uitstroom, van: 2019-06, ratio: 1.5}]}
          - naam: y
            soort: beleid
            aanname: true\(y)
            traject:
              van: 2019-03
              doelgroep: {indeling: ["1", "2"]}
              plaatsen: 20
              prijs: 1_000
              lockin: {maanden: 3}
              nawerking: {maanden: 12, effecten: [{proces: uitstroom, oorzaak: werk, ratio: 3}]}

        """
    }

    private static func proposal(_ p: String = "", _ q: String? = nil) -> String {
        func programma(_ naam: String, _ measures: String, _ amount: String) -> String {
            """
                - naam: \(naam)
            \(measures)      regels:
                    - {naam: winst, soort: besparing, bedragen: {2020: -\(amount)}}

            """
        }
        return "begroting:\n  aanname: true\n  programmas:\n" + programma("p", p, "50_000")
            + (q.map { programma("q", $0, "20_000") } ?? "")
    }

    private static func own(_ names: String) -> String { "      maatregelen: [\(names)]\n" }

    private static func result(_ changes: String) throws -> SimulationResult {
        try Simulation(Fixture.scenario(changes)).run(seed: 4, replications: 0..<12, threads: 2)
    }

    /// Lasten of 2020 by replication, of the scenario itself.
    private static func lasten(_ changes: String) throws -> [Int64] {
        let run = try result(changes)
        let year = try FigureYear(run, Geld(run), 2020, index: 1)
        return year.known(.lasten)
    }

    private static func booked(_ changes: String) throws -> BegrotingForecast {
        try #require(Forecast(result(changes)).begroting)
    }

    /// What `x` saves beside `y` is what the same lives cost more where `x` is switched off, replication by replication: the mean of
    /// two runs that know of no programme.
    @Test func ownMeasures() throws {
        let (with, without) = try (
            Self.lasten(Self.measures()), Self.lasten(Self.measures(", actief: false"))
        )
        let saved = zip(without, with).map { $0 - $1 }
        let expected = Double(saved.reduce(0, +)) / Double(saved.count) / 100
        #expect(expected > 10_000)
        let booked = try Self.booked(Self.measures() + Self.proposal(Self.own("x")))
        #expect(booked.maatregelen == ["x"])
        let year = try #require(booked.years.first { $0.year == 2020 })
        #expect(abs(year.bruto.simulated.mean! - expected) < 0.01)
        #expect(year.bruto.geboekt == Euro(cents: 5_000_000))
        // All new beleid saves more.
        let all = try Self.booked(Self.measures() + Self.proposal())
        #expect(all.maatregelen == nil)
        #expect(all.years.first { $0.year == 2020 }!.bruto.simulated.mean! > expected + 10_000)
        // Named one by one it is ongewijzigd itself.
        let both = try Self.booked(Self.measures() + Self.proposal(Self.own("x, y")))
        #expect(both.maatregelen == nil && both.years[0].bruto.simulated == all.years[0].bruto.simulated)
    }

    /// Of several programmes each has its own, and all together those of all.
    @Test func programmas() throws {
        let booked = try Self.booked(Self.measures() + Self.proposal(Self.own("x"), Self.own("y")))
        #expect(booked.maatregelen == nil && booked.programmas.map(\.maatregelen) == [["x"], ["y"]])
        #expect(
            booked.programmas.map { $0.years.first { $0.year == 2020 }!.bruto.geboekt?.cents } == [
                5_000_000, 2_000_000,
            ])
        let (with, without) = try (
            Self.lasten(Self.measures()), Self.lasten(Self.measures("", "\n    actief: false"))
        )
        let expected = zip(without, with).map { Double($0 - $1) / 100 }.reduce(0, +) / 12
        let y = booked.programmas[1].years.first { $0.year == 2020 }!.bruto.simulated.mean!
        #expect(abs(y - expected) < 0.01)
        let table = try Forecast(Self.result(Self.measures() + Self.proposal(Self.own("x"), Self.own("y")))).tables
            .first { $0.name == "begroting" }!
        #expect(table.rows.contains { $0[0] == .text("2020") && $0[1] == .text("q.besparing_bruto") })
    }

    /// A measure that is in both lines, or that began before the run, is held against its absence from the cut-off on.
    @Test func existing() throws {
        let (with, without) = try (
            Self.lasten(Self.measures(", bestaand: true")), Self.lasten(Self.measures(", actief: false"))
        )
        let expected = zip(without, with).map { Double($0 - $1) / 100 }.reduce(0, +) / 12
        let booked = try Self.booked(Self.measures(", bestaand: true") + Self.proposal(Self.own("x")))
        #expect(booked.maatregelen == ["x"])
        #expect(abs(booked.years.first { $0.year == 2020 }!.bruto.simulated.mean! - expected) < 0.01)
    }

    /// Beside a programme with all new beleid, one that names existing beleid counts in the total too.
    @Test func allNewAndExisting() throws {
        let measures = Self.measures("", "\n    bestaand: true")
        let booked = try Self.booked(measures + Self.proposal(Self.own("x"), Self.own("y")))
        #expect(booked.maatregelen == ["x", "y"] && booked.programmas.map(\.maatregelen) == [nil, ["y"]])
        func bruto(_ years: [BegrotingForecast.Year]) throws -> Double {
            try #require(years.first { $0.year == 2020 }?.bruto.simulated.mean)
        }
        let (with, without) = try (
            Self.lasten(measures), Self.lasten(Self.measures(", actief: false", "\n    actief: false"))
        )
        let expected = zip(without, with).map { Double($0 - $1) / 100 }.reduce(0, +) / 12
        #expect(try abs(bruto(booked.years) - expected) < 0.01)
        #expect(try bruto(booked.years) > bruto(booked.programmas[0].years))
        // One that names nothing stands for all new beleid.
        #expect(try Self.booked(measures + Self.proposal("", Self.own("y"))).maatregelen == ["x", "y"])
    }

    /// A measure that is switched off saves nothing of what is booked on it.
    @Test func switchedOff() throws {
        let booked = try Self.booked(Self.measures(", actief: false") + Self.proposal(Self.own("x")))
        #expect(booked.maatregelen == [])
        #expect(booked.years.first { $0.year == 2020 }!.bruto.simulated.mean == 0)
    }

    /// Existing policy is in both lines: ongewijzigd is what the run without the new measure alone is.
    @Test func bestaand() throws {
        let result = try Self.result(Self.measures(", bestaand: true"))
        let alone = try Self.result(Self.measures("", "\n    actief: false"))
        for replication in 0..<12 {
            #expect(
                result.path(replication: replication).ongewijzigd.map(\.stock)
                    == alone.path(replication: replication).scenario.map(\.stock))
        }
        #expect((0..<12).contains { result.path(replication: $0).ongewijzigd != result.path(replication: $0).scenario })
    }

    /// What it costs the organisation is in the measure's account and nowhere else.
    @Test func bedrijfsvoering() throws {
        func year(_ more: String) throws -> FigureYear {
            let run = try Self.result(Self.measures(more, "\n    actief: false"))
            return try FigureYear(run, Geld(run), 2020, index: 1)
        }
        let (plain, more) = try (
            year(", kosten: {elke: 3_000}"), year(", kosten: {elke: 3_000}, bedrijfsvoering: {2020: 7_000}")
        )
        func mean(_ year: FigureYear, _ name: String) -> Double { year.summary(.named(name))!.mean! }
        #expect(mean(plain, "kosten_eigen") == 3_000 && mean(more, "kosten_eigen") == 10_000)
        #expect(mean(more, "saldo_gemeente") == mean(plain, "saldo_gemeente") - 7_000)
        for name in ["participatie_maatregelen", "lasten", "netto"] { #expect(mean(plain, name) == mean(more, name)) }
    }
}
