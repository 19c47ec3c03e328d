/// Who draws: the process part of a random address. Adding one never changes another's draws.
enum Process {
    /// Clocks of a spell take processes 0, 1 and 2, four words each: see ``Lane``.
    static let clocks: UInt8 = 0
    static let attributes: UInt8 = 8
    static let instroom: UInt8 = 10
    static let overdispersie: UInt8 = 11
    static let arbeidsmarkt: UInt8 = 12
    static let parameters: UInt8 = 13
}
