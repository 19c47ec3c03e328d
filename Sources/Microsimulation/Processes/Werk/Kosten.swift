internal import BijstandCaseload
internal import BijstandStochastics

/// The norm's class of a dossier: what a month of it costs, and what a job must pay to end it.
enum Kosten {
    // Plain constants and a switch: the loop reads them, and a lazy global costs a call each time.
    static let fullNormAge: Int32 = 252

    /// Hours a week of a job, by 1 + index in `Uren`; 0 without one.
    @inline(__always)
    static func hours(_ uren: UInt8) -> Int32 {
        switch uren {
        case 0: 0
        case 1: 6
        case 2: 12
        case 3: 18
        case 4: 26
        default: 36
        }
    }

    /// Housemates until 2022 in the low bits of ``Dossier/medebewoners``, from 2023 in the high ones.
    static let medebewonersBits = 4
    static func medebewoners(before: Int, after: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: before | after &<< medebewonersBits)
    }

    @inline(__always)
    static func klasse(_ row: Row, isYoung: Bool, isReformed: Bool) -> Int {
        klasse(profile: row.pointee.profile, row.pointee.medebewoners, isYoung: isYoung, isReformed: isReformed)
    }

    /// - Parameter medebewoners: as ``Dossier/medebewoners``.
    @inline(__always)
    static func klasse(profile: UInt8, _ medebewoners: UInt8, isYoung: Bool, isReformed: Bool) -> Int {
        let both = Int(medebewoners)
        return Kostenklasse.index(
            leefvorm: Profile.leefvorm(Int(profile)), isYoung: isYoung,
            medebewoners: isReformed ? both &>> medebewonersBits : both & (1 &<< medebewonersBits &- 1))
    }

    /// In a month; `reform` is the month from which only housemates from 27 years count.
    static func klasse(_ row: Row, in month: Int32, reform: Int32) -> Int {
        klasse(row, isYoung: month < row.pointee.birth &+ fullNormAge, isReformed: month >= reform)
    }
}
