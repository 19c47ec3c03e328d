/// What a scenario chooses of the vangnet where its sources are silent: which variants are open, and how what was not read
/// is filled in. The default is the regular rule alone, as read or as assumed in the table of rules.
public struct VangnetKeuze: Sendable, Equatable {
    /// What a variant pays above its own-risk threshold; not read in any source.
    public enum Vergoeding: String, Sendable, CaseIterable {
        /// Half up to 12.5 % of the budget and all above, as the regular rule does. The cautious choice.
        case helft
        /// All above the threshold.
        case volledig
    }

    /// Of the three years before, how many must each have had a deficit of 5 % or more for the 2.5 % variant; not read in
    /// any source.
    public enum Tekortjaren: String, Sendable, CaseIterable {
        case twee
        /// The cautious choice.
        case drie
    }

    /// The multi-year condition of 2019, 2022 and 2023, which is from memory.
    public enum Meerjarig: String, Sendable, CaseIterable {
        /// Three years together above 7.5 %, as read for 2020, 2021 and 2024.
        case drieJaren = "drie_jaren"
        case geen
    }

    /// The band of which half is paid in 2015 and 2016, in per cents of the budget.
    public enum Band: String, Sendable, CaseIterable {
        /// As municipal figures of 2016 have it.
        case tot10 = "5-10"
        /// As from 2017.
        case tot12en5 = "5-12.5"
    }

    /// The extended variant, from 2025: own risk 5 %.
    public struct Verruimd: Sendable, Equatable {
        public let vergoeding: Vergoeding

        public init(vergoeding: Vergoeding = .helft) { self.vergoeding = vergoeding }
    }

    /// The variant with a further lowered own risk of 2.5 %, from 2026.
    public struct Verlaagd: Sendable, Equatable {
        public let vergoeding: Vergoeding
        public let tekortjaren: Tekortjaren

        public init(vergoeding: Vergoeding = .helft, tekortjaren: Tekortjaren = .drie) {
            self.vergoeding = vergoeding
            self.tekortjaren = tekortjaren
        }
    }

    public let band2015: Band
    public let meerjarig2019: Meerjarig
    /// Nil where it is not open to the municipality.
    public let verruimd: Verruimd?
    /// Nil where it is not open to the municipality.
    public let verlaagd: Verlaagd?

    public init(
        band2015: Band = .tot10, meerjarig2019: Meerjarig = .drieJaren, verruimd: Verruimd? = nil,
        verlaagd: Verlaagd? = nil
    ) {
        self.band2015 = band2015
        self.meerjarig2019 = meerjarig2019
        self.verruimd = verruimd
        self.verlaagd = verlaagd
    }

    /// The regular rule alone.
    public static let regulier = VangnetKeuze()
}
