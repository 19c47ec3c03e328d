/// The state of one dossier, without its clocks (those stand beside it: see ``Transition``).
///
/// One row holds all an event touches, so an event costs a few cache lines. Plain bits: copying a row at the moment
/// the two lines part gives both the same past and the same luck.
struct Dossier {
    /// A month that never comes.
    static let never = Int32.max
    /// No month yet.
    static let unset = Int32.min

    var key: UInt64
    /// Month of birth, and month of reaching the AOW age or dying.
    var birth: Int32
    var gone = Dossier.never
    /// Months up to and including this one are done.
    var now: Int32
    /// Start month of the running spell; after exit: month of exit.
    var since: Int32
    /// Earliest of the months below: on benefit, something happens then whatever the clocks say.
    var appointment = Dossier.never
    /// Month after `now` in which a clock is known to fire, as long as nothing comes between; and month up to which, as
    /// long as nothing comes between, none does. Either is of no use once `now` is there.
    var fires: Int32 = 0
    var quiet: Int32 = 0
    /// Lanes whose clock is still at its lower bound: see ``Clocks``.
    var bounds: UInt16 = 0
    /// Stage of a traject: see ``TrajectTables``.
    var stage: UInt16 = 0
    /// Afstand 0…3 on benefit, or one of ``Status``.
    var status: UInt8
    /// Afstand now, or at exit; and what the klantmanager thinks it is.
    var afstand: UInt8
    var indeling: UInt8
    var profile: UInt8
    var kenmerken: UInt8
    var cause: UInt8 = 0
    /// Duration band of the spell that ended.
    var endedDuur: UInt8 = 0
    /// By what it is gone: ``Einde``.
    var einde: UInt8 = 0
    /// Effect class after exit; see ``EffectClasses``.
    var outClass: UInt16 = 0
    var spell: UInt32 = 0
    /// Random word of this spell's terugval clock, used at exit.
    var terugvalWord: UInt32 = 0
    /// Month of the latest change of afstand, and of indeling, within the spell.
    var afstandSince: Int32
    var indelingSince: Int32
    /// Month of the next re-screening that changes indeling; what is left of its clock, and from what month on.
    var screening = Dossier.never
    var screeningFrom: Int32 = 0
    var screeningLeft = 0.0
    /// Redraws of the doorstroom clocks, latest re-screening and jobs found in this spell.
    var awayDraws: UInt16 = 0
    var towardsDraws: UInt16 = 0
    var screenings: UInt16 = 0
    var jobs: UInt16 = 0
    /// Number of the job held, from 1 in a spell; 0 for one from before the run.
    var job: UInt16 = 0

    // Work: see the folder `Werk`.
    /// Hours of the job, 1 + index in `Uren`; 0 without one. Term of its contract.
    var uren: UInt8 = 0
    var termijn: UInt8 = 0
    /// 1 + index in `Werkfase` after exit to work; 0 otherwise.
    var werkfase: UInt8 = 0
    /// Hours of the job before it, as `uren`.
    var urenVoor: UInt8 = 0
    /// Who share the cost of the home: see ``Kosten``.
    var medebewoners: UInt8 = 0
    /// Hours of a job with loonkostensubsidie, as `uren`, and since when; 0 without one.
    var gesubsidieerd: UInt8 = 0
    var subsidieSince: Int32 = 0
    /// The latest calendar year with a step towards work, and the most done in it: 1 + ``Reached``.
    var stapJaar: Int16 = 0
    var stap: UInt8 = 0
    /// Month from which earnings are no longer kept in part, in this spell; `unset` before its first job.
    var vrijTot = Dossier.unset
    /// Deeltijd earnings that the benefit is less for once nothing is kept, in thousandths of it.
    var verdienstenDaarna: UInt16 = 0
    /// The same before that month; 0 tells that nobody works.
    var verdiensten: UInt16 = 0
    var workSince: Int32 = 0
    /// Month in which the contract ends; after exit that of the running `werkfase`.
    var workEnd = Dossier.never
    /// Month in which deeltijd hours grow.
    var growth = Dossier.never

    // Trajecten: see the folder `Traject`.
    /// Times each traject was followed, four bits each.
    var participations: UInt64 = 0
    var stageSince: Int32 = 0
    var stageEnd = Dossier.never
    /// The traject that starts next, and when, where places are not limited.
    var trajectDue = Dossier.never
    var trajectNext: UInt8 = 0
    /// Trajecten open to the dossier, and at the end of the month before `considered`.
    var open: UInt16 = 0
    var openBefore: UInt16 = 0
    var considered: Int32 = -1

    /// A dossier that enters in a month, seen as it is.
    @inline(__always)
    init(key: UInt64, birth: Int32, entry: Int32, afstand: UInt8, profile: UInt8, kenmerken: UInt8) {
        self.key = key
        self.birth = birth
        (now, since, afstandSince, indelingSince) = (entry, entry, entry, entry)
        (status, self.afstand, indeling) = (afstand, afstand, afstand)
        self.profile = profile
        self.kenmerken = kenmerken
    }

    /// What was found out about months to come holds no more.
    @inline(__always)
    mutating func forget() { (fires, quiet) = (0, 0) }

    /// Works out the earliest appointment; to be called after any of them moved.
    @inline(__always)
    mutating func schedule() {
        appointment = min(min(screening, growth), min(workEnd, min(stageEnd, trajectDue)))
    }
}

/// Where a dossier's row stands.
typealias Row = UnsafeMutablePointer<Dossier>
