import Testing

@testable import BijstandExchange

/// A linear congruential generator: any seeded scatter will do here.
private struct Scatter {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}

@Suite struct LargeDossierFileTests {
    /// 50,000 rows, one in a hundred spoiled in one of eight ways: each is named with its line and kind, and no other.
    @Test func everyBadRowIsNamed() throws {
        var scatter = Scatter(state: 2019)
        var lines = [DossierText.header]
        var spoiled: [Int: BadRow.Kind] = [:]
        for index in 0..<50_000 {
            let kind: BadRow.Kind? = scatter.below(100) == 0 ? BadRow.Kind.allCases[scatter.below(8)] : nil
            if let kind { spoiled[index + 2] = kind }
            lines.append(row(index, kind))
        }
        let file = try DossierText.read(lines.joined(separator: "\r\n"))
        let found = Dictionary(grouping: file.badRows, by: \.diagnostic.line).mapValues { $0.map(\.kind) }
        #expect(spoiled.count > 400)
        #expect(found == spoiled.mapValues { [$0] })
        #expect(file.rows == 50_000 && file.bad == spoiled.count)
        #expect(file.history.households == 50_000 - spoiled.count)
    }

    private func row(_ index: Int, _ kind: BadRow.Kind?) -> String {
        let start = "\(1 + index % 28)-\(1 + index % 12)-\(2000 + index % 19)"
        return switch kind {
        case nil: DossierText.row("D\(index)", birth: "\(1950 + index % 30)", start: start)
        case .quotes: DossierText.row("D\(index)", reason: "\"open")
        case .fields: DossierText.row("D\(index)").replacing(";02", with: "")
        case .dossier: DossierText.row("")
        case .birthYear: DossierText.row("D\(index)", birth: "199")
        case .startDate: DossierText.row("D\(index)", start: "30-2-2015")
        case .endDate: DossierText.row("D\(index)", end: "2016:01:01")
        case .order: DossierText.row("D\(index)", end: "1-1-2010")
        case .leefvorm: DossierText.row("D\(index)", leefvorm: "onbekend")
        case .duplicate, .overlap, .rounded: ""
        }
    }
}
