/// What a column of dates shows of their order: `13/05/2018` that the day comes first, `05/13/2018` that the month does.
struct DateColumn {
    /// A date that stands for others.
    struct Example {
        let line: Int
        let text: String
    }

    /// Of a birth only the year counts.
    private let countsYears: Bool
    private var votes = [Int](repeating: 0, count: DateOrder.allCases.count)
    private var examples = [Example?](repeating: nil, count: DateOrder.allCases.count)
    /// A date that more than one order fits, and that nobody writes in one alone.
    private var open: Example?

    init(countsYears: Bool = false) { self.countsYears = countsYears }

    mutating func add(_ numbers: DateNumbers, line: Int, text: @autoclosure () -> String) {
        let orders = numbers.orders
        guard let first = orders.first else { return }
        if orders.count == 1 {
            let index = DateOrder.allCases.firstIndex(of: first)!
            votes[index] += 1
            if examples[index] == nil { examples[index] = Example(line: line, text: text()) }
        } else if open == nil, numbers.notation != .dutch, meanings(numbers, orders) > 1 {
            open = Example(line: line, text: text())
        }
    }

    private func meanings(_ numbers: DateNumbers, _ orders: [DateOrder]) -> Int {
        Set(orders.compactMap { numbers.day($0) }.map { countsYears ? $0.month.year : $0.number }).count
    }

    enum Finding {
        case order(DateOrder)
        /// Nothing shows it.
        case untold(Example)
        /// It shows two.
        case mixed(Example, Example)
    }

    /// An order holds when nine in ten of the dates that show one show it; a Dutch notation alone has the day first.
    var finding: Finding {
        let total = votes.reduce(0, +)
        if total == 0 { return open.map(Finding.untold) ?? .order(.dagMaandJaar) }
        // The year stands last in both.
        if countsYears, votes[DateOrder.allCases.firstIndex(of: .jaarMaandDag)!] == 0 { return .order(.dagMaandJaar) }
        let best = votes.indices.max { (votes[$0], -$0) < (votes[$1], -$1) }!
        if votes[best] * 10 >= total * 9 { return .order(DateOrder.allCases[best]) }
        let shown = examples.compactMap(\.self)
        return .mixed(shown[0], shown[1])
    }
}
