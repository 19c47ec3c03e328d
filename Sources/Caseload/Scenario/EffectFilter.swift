extension Effect {
    /// Whom it touches: along each axis, dossiers of the categories asked for; all where it asks for none.
    public struct Filter: Sendable, Equatable {
        /// Keys asked for along an axis, as files spell them; of those that an effect has not, reading it again tells.
        package var asked: [Axis: Set<String>] = [:]

        public init() {}

        /// The categories asked for along an axis, as `filter[.herkomst] = [Herkomst.ww]`; nil where it asks for none.
        public subscript<C: Category>(axis: Axis) -> Set<C>? {
            get { asked[axis].map { Set($0.compactMap(C.init)) } }
            set { asked[axis] = newValue.map { Set($0.map { $0.rawValue }) } }
        }

        /// Whether it asks for a herkomst and nothing else, or for nothing at all.
        package var isHerkomstAtMost: Bool { asked.keys.allSatisfy { $0 == .herkomst } }
    }
}
