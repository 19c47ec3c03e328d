/// The identity of a dossier: the same in every scenario, so that its luck is too.
///
/// Packed in 56 bits as `kind | herkomst | month | ordinal`.
public struct DossierKey: Hashable, Sendable, CustomStringConvertible {
    /// How a dossier came to be in the model.
    public enum Kind: UInt8, Sendable {
        /// A row of the opening stock.
        case stock = 1
        /// A former recipient at the start.
        case former = 2
        /// Entered during the run.
        case entrant = 3
    }

    public let rawValue: UInt64

    /// An identity that has been packed before.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Reads `stand-17`, `oud-4` or `statushouder-2021-03-0`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let last = parts.last, let ordinal = UInt32(last), "\(ordinal)" == last else { return nil }
        switch (parts.first, parts.count) {
        case ("stand", 2): self.init(kind: .stock, row: ordinal)
        case ("oud", 2): self.init(kind: .former, row: ordinal)
        case (let herkomst?, 4):
            guard let herkomst = Herkomst(rawValue: String(herkomst)), let month = Month("\(parts[1])-\(parts[2])")
            else { return nil }
            self.init(herkomst: herkomst, month: month, ordinal: ordinal)
        default: return nil
        }
    }

    /// A row of the opening state.
    public init(kind: Kind, row: UInt32) { rawValue = UInt64(kind.rawValue) << 52 | UInt64(row) }

    /// The `ordinal`-th candidate of a herkomst in a calendar month. Nil when the month does not fit in 16 bits.
    public init?(herkomst: Herkomst, month: Month, ordinal: UInt32) {
        guard let index = UInt16(exactly: month.index) else { return nil }
        rawValue =
            UInt64(Kind.entrant.rawValue) << 52 | UInt64(herkomst.index) << 48 | UInt64(index) << 32 | UInt64(ordinal)
    }

    public var kind: Kind { Kind(rawValue: UInt8(rawValue >> 52))! }
    package var ordinal: UInt32 { UInt32(truncatingIfNeeded: rawValue) }

    /// As `stand-17`, `oud-4`, `statushouder-2021-03-0`.
    public var description: String {
        switch kind {
        case .stock: "stand-\(ordinal)"
        case .former: "oud-\(ordinal)"
        case .entrant:
            "\(Herkomst.allCases[Int(rawValue >> 48 & 15)].rawValue)-\(Month(index: Int(rawValue >> 32 & 0xFFFF)))-\(ordinal)"
        }
    }
}
