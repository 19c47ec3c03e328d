import BijstandCaseload
import Foundation
import TestSupport

@testable import BijstandAnalysis

/// The small history of `Reference/spells.csv`: 106 spells, many of which began before the window.
///
/// Expected numbers in these tests are printed by `Reference/reference.py`, with lifelines 0.30.3, numpy, pandas and scipy 1.17;
/// its head says how to run it.
enum ReferenceSpells {
    static let window = ObservationWindow(from: Month("2012-01")!, through: Month("2015-12")!)!

    private static func day(_ text: String) -> (month: Month, day: Int)? {
        Month(text.prefix(7)).map { ($0, Int(text.suffix(2))!) }
    }

    static func history() throws -> DossierHistory {
        let path = "\(Fixture.root)/Tests/AnalysisTests/Survival/Reference/spells.csv"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
        return DossierHistory(
            spells: lines.map { line in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                let start = day(fields[1])!
                let exit = day(fields[2]).map {
                    DossierExit(
                        month: $0.month, moment: Double($0.day) / Double($0.month.days), reason: .init(name: fields[3])!
                    )
                }
                return DossierSpell(
                    dossier: fields[0], start: start.month, begin: Double(start.day - 1) / Double(start.month.days),
                    exit: exit, birthYear: Int(fields[4])!,
                    leefvorm: Leefvorm(rawValue: fields[5])!, herkomst: Herkomst(rawValue: fields[6])!, persons: 1)
            })
    }
}
