/// Who draws: the process part of a random address. Adding one never changes another's draws.
enum Process {
    /// Clocks of a spell take processes 0, 1 and 2, four words each: see ``Lane``.
    static let clocks: UInt8 = 0
    static let attributes: UInt8 = 8
    static let instroom: UInt8 = 10
    static let overdispersie: UInt8 = 11
    static let arbeidsmarkt: UInt8 = 12
    static let parameters: UInt8 = 13
    /// Indeling at the begin of a spell and at each re-screening.
    static let indeling: UInt8 = 14
    /// Hours, wage and term of each job; then how it grows and ends.
    static let werk: UInt8 = 15
    static let contract: UInt8 = 16
    /// Priority for a traject; the spell part holds the traject's name.
    static let loting: UInt8 = 17
}
