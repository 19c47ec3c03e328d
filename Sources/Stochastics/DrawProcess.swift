/// Who draws: the process part of a ``StreamAddress``, and the register of all of them.
///
/// A raw value belongs to one case, which the compiler holds; so no number is used twice, and no draw has a number of its own
/// somewhere else. Adding one never changes another's draws; a number that is no longer used stays reserved. What each word
/// of a stream is for stands with the process itself.
@frozen public enum DrawProcess: UInt8, CaseIterable, Sendable {
    // MARK: A household

    /// Clocks of a spell: four words for each of three groups of lanes.
    case clocks0 = 0
    case clocks1 = 1
    case clocks2 = 2
    /// What a household is at its first spell.
    case attributes = 8
    /// Indeling at the begin of a spell and at each re-screening.
    case indeling = 14
    /// Hours, wage and term of each job.
    case werk = 15
    /// How a job grows, and how its contract ends.
    case contract = 16
    /// Priority for a traject; the spell part holds the traject's name.
    case loting = 17

    // MARK: A replication

    /// How many come in, by herkomst and month.
    case instroom = 10
    /// The gamma factor on a month's expected instroom.
    case overdispersie = 11
    /// Noise of regional unemployment around its path.
    case arbeidsmarkt = 12
    /// Numbers of the scenario that have a distribution.
    case parameters = 13
    /// The copula of numbers that are drawn together.
    case correlation = 32
    /// Which row of the file of joint draws.
    case jointSample = 33
    /// Shocks of the discrepancy, by calendar month: the country's, and of a municipality by its name.
    case discrepantieLand = 34
    case discrepantieGemeente = 35
    /// The factor on their variance.
    case discrepantieStaart = 36

    // MARK: Calibration

    /// Its first points, which of them go on, where they move, and the truths of its proof.
    case calibrationBegin = 48
    case calibrationResampling = 49
    case calibrationMove = 50
    case rankCheck = 51

    // MARK: The example of a dossier file

    case exampleHousehold = 64
    case exampleFile = 65
}
