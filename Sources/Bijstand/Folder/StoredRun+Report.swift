internal import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange
internal import BijstandFigures
package import BijstandReporting
internal import Foundation

extension StoredRun {
    /// The result as one page of HTML that needs nothing else, with others beside it.
    ///
    /// - Parameters:
    ///   - others: results that are held against this one.
    ///   - jaar: the year that is told first; nil for the first in which a proposal books savings, else the second.
    /// - Throws: ``MissingInput``, ``InvalidInput`` where files of a result are gone or changed, or it has no such year.
    public func report(beside others: [StoredRun] = [], jaar: Int? = nil, _ language: Language) throws -> String {
        let own = try ResultNumbers.read(folder, manifest, tabellen: ReportSource.tabellen)
        try YearAsked.check(jaar, own.jaren)
        var cijfers = own
        var naast: [ReportSource.Naast] = []
        let side = others.isEmpty ? nil : try side(own)
        for (place, other) in others.enumerated() {
            let theirs = try ResultNumbers.read(other.folder, other.manifest, tabellen: ReportSource.tabellen)
            let name = "\(place + 1)"
            cijfers = cijfers.with(theirs, as: name)
            if let side {
                let difference = StoredDifference(side, try other.side(theirs))
                cijfers = cijfers.with(difference.tabel("\(name):verschil"))
            }
            naast.append(
                ReportSource.Naast(scenario: ManifestScenario(other.manifest), isGepaard: sharesLuck(with: other)))
        }
        return Report(source(cijfers, naast: naast), jaar: jaar, language).html
    }

    /// The result as sheets of a workbook.
    ///
    /// - Parameter jaar: as of ``report(beside:jaar:_:)``.
    package func werkboek(jaar: Int? = nil, _ language: Language) throws -> Werkboekinhoud {
        let cijfers = try ResultNumbers.read(folder, manifest, tabellen: ReportSource.tabellen)
        try YearAsked.check(jaar, cijfers.jaren)
        return Werkboekbladen(source(cijfers), jaar: jaar, language).inhoud
    }

    private func source(_ cijfers: Cijfers, naast: [ReportSource.Naast] = []) -> ReportSource {
        ReportSource(
            manifest: manifest, scenario: ManifestScenario(manifest), cijfers: cijfers,
            folder: URL(fileURLWithPath: folder).lastPathComponent, naast: naast)
    }

    private func side(_ cijfers: Cijfers) throws -> StoredDifference.Side {
        let sample = try ResultSample(folder, manifest, bedragen: StoredDifference.bedragen)
        return StoredDifference.Side(cijfers, paths: sample.paths, amounts: sample.amounts)
    }

    /// Whether replications of both draw the same numbers.
    private func sharesLuck(with other: StoredRun) -> Bool {
        let (one, two) = (manifest.request, other.manifest.request)
        return one.seed == two.seed && one.range == two.range && one.uncertainty == two.uncertainty
            && manifest.version == other.manifest.version
    }
}
