internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandMicrosimulation

/// A replication in a year, as figures read it: the scenario, its money and ongewijzigd's, the four lines, and counts.
///
/// A class, because every figure is asked of every replication: a reference is handed on, and not ten arrays.
package final class ReplicationYear: Sendable {
    /// What all replications of the year share.
    struct Setting: Sendable {
        let year: Int
        /// Of the year among those with an account.
        let index: Int
        /// Months of the chart that are in the year; nil of a year that began before the start.
        let months: Range<Int>?
        /// Counts of a full year.
        let counts: YearCounts?
        /// Trajecten that ongewijzigd lacks.
        let nieuweTrajecten: [Int]
        /// The reserve that the scenario gives.
        let reserve: Euro?
    }

    let setting: Setting
    let replication: Int
    let pad: Geldpad
    /// Of a full year.
    let participatie: Participatiebudget?

    init(setting: Setting, replication: Int, pad: Geldpad, participatie: Participatiebudget?) {
        (self.setting, self.replication, self.pad, self.participatie) = (setting, replication, pad, participatie)
    }

    var year: Int { setting.year }
    var nieuweTrajecten: [Int] { setting.nieuweTrajecten }
    var reserve: Euro? { setting.reserve }
    var account: BUIGAccount { pad.scenario[setting.index] }
    var ongewijzigd: BUIGAccount { pad.ongewijzigd[setting.index] }
    var money: YearMoney { account.money }
    var meerjaren: Meerjaren { pad.meerjaren[setting.index] }
    var besparing: Besparing { pad.besparing[setting.index] }
    /// What the measures of some budget programmes save.
    ///
    /// - Parameter lijn: place of their line; nil for all new beleid.
    func besparing(lijn: Int?) -> Besparing { lijn.map { pad.programmas[$0][setting.index] } ?? besparing }
    /// What policy of a full year costs and saves.
    var rekening: Beleidsrekening? { participatie.map { Beleidsrekening($0, besparing) } }
    /// By month of a full year.
    var lines: ArraySlice<FourLines>? { setting.months.map { pad.lines[$0] } }

    /// What happened in some trajecten in a full year.
    func during(_ metric: TrajectMetric, of trajecten: [Int]) -> Int64? {
        setting.counts.map { counts in
            trajecten.reduce(0) { $0 + counts.during(metric.column($1), replication: replication) }
        }
    }
}
