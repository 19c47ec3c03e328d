/// The state of one dossier, without its clocks (those stand beside it: see ``Transition``).
///
/// One row holds all an event touches, so an event costs one or two cache lines. Plain bits: copying a row at the moment
/// the two arms part gives both the same past and the same luck.
struct Dossier {
    var key: UInt64
    /// Month of birth, and month of reaching the AOW age or dying.
    var birth: Int32
    var gone = Int32.max
    /// Months up to and including this one are done.
    var now: Int32
    /// Start month of the running spell; after exit: month of exit.
    var since: Int32
    /// Month of the latest change of afstand within the spell.
    var afstandSince: Int32
    var spell: UInt32 = 0
    /// Random word of this spell's terugval clock, used at exit.
    var terugvalWord: UInt32 = 0
    /// Effect class after exit; see ``EffectClasses``.
    var outClass: UInt16 = 0
    /// Lanes whose clock is still at its lower bound: see ``Clocks``.
    var bounds: UInt16 = 0
    /// Redraws of the two doorstroom clocks in this spell.
    var awayDraws: UInt16 = 0
    var towardsDraws: UInt16 = 0
    /// Afstand 0…3 on benefit, or one of ``Status``.
    var status: UInt8
    /// Afstand now, or at exit.
    var afstand: UInt8
    var cause: UInt8 = 0
    /// Duration band of the spell that ended.
    var endedDuur: UInt8 = 0
    var profile: UInt8
    var kenmerken: UInt8
    /// Gone by death rather than AOW.
    var dies = false
}
