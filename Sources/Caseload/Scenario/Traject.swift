/// A programme with places: who may take part, in what order, and what it does during and after.
public struct Traject: Sendable, Equatable {
    /// Who goes first when places are short.
    public enum Volgorde: String, Sendable, CaseIterable, BitwiseCopyable {
        /// By lot: one priority draw per dossier and traject.
        case loting
        /// Longest or shortest on benefit.
        case langst, kortst
        /// Youngest or oldest.
        case jongst, oudst
        /// Indeling nearest to work.
        case dichtstbij
    }

    /// A stage of taking part, with the ratios that hold in it.
    public struct Fase: Sendable, Equatable {
        /// Whole months; nil lasts to the end of the spell.
        public let months: Int?
        public let effects: [FaseEffect]

        public init(months: Int?, effects: [FaseEffect]) {
            self.months = months
            self.effects = effects
        }
    }

    /// A ratio on a process while a stage lasts.
    public struct FaseEffect: Sendable, Equatable {
        public let proces: Effect.Proces
        public let filter: Effect.Filter
        /// Position of the ratio in the scenario's numbers.
        public let quantity: Int

        public init(proces: Effect.Proces, filter: Effect.Filter, quantity: Int) {
            self.proces = proces
            self.filter = filter
            self.quantity = quantity
        }
    }

    /// Places from a month on.
    public struct Niveau: Sendable, Equatable {
        public let from: Month
        /// Position in the scenario's numbers.
        public let quantity: Int

        public init(from: Month, quantity: Int) {
            self.from = from
            self.quantity = quantity
        }
    }

    /// Position among the scenario's trajecten: of its price and budgets.
    public let index: Int
    public let doelgroep: Effect.Filter
    public let volgorde: Volgorde
    /// First and last month in which dossiers start; without a last one it goes on.
    public let from: Month
    public let to: Month?
    /// In order of months; empty when places are not limited. Before the first there are none.
    public let plaatsen: [Niveau]
    /// While a place is taken.
    public let lockin: Fase
    public let nawerking: Fase
    /// Times a dossier may take part.
    public let maximaal: Int
    /// Hours of the job that a place is: who starts leaves for it, and holds the place until back on benefit or gone for good;
    /// lock-in then has no months. Nil of a place beside the benefit.
    public let baan: Uren?

    public init(
        index: Int, doelgroep: Effect.Filter, volgorde: Volgorde, from: Month, to: Month?, plaatsen: [Niveau],
        lockin: Fase, nawerking: Fase, maximaal: Int, baan: Uren? = nil
    ) {
        self.index = index
        self.doelgroep = doelgroep
        self.volgorde = volgorde
        self.from = from
        self.to = to
        self.plaatsen = plaatsen
        self.lockin = lockin
        self.nawerking = nawerking
        self.maximaal = maximaal
        self.baan = baan
    }

    /// Trajecten a scenario may have, and times a dossier may follow one: what a row has room for.
    public static let limit = 16
    public static let repeatLimit = 15
}
