import BijstandReporting
@preconcurrency import Foundation
import Synchronization

/// A bar on stderr, only where that is a terminal.
final class ProgressBar: Sendable {
    private let label: String
    private let total: Int
    private let isShown: Bool
    private let isPlain: Bool
    private let shown = Atomic<Int>(-1)

    /// - Parameter label: what is being done, before the numbers.
    init(_ label: String = "", total: Int, isQuiet: Bool) {
        self.label = label
        self.total = total
        isShown = !isQuiet && isatty(2) == 1
        isPlain = !Terminal.isColoured(2)
    }

    /// Called from any thread; draws when another fortieth is done.
    @Sendable func update(_ done: Int) {
        guard isShown else { return }
        let width = 40
        let step = min(done, total) * width / total
        let before = shown.load(ordering: .relaxed)
        guard step > before,
            shown.compareExchange(expected: before, desired: step, ordering: .relaxed).exchanged
        else { return }
        let bar = String(repeating: "█", count: step) + String(repeating: "░", count: width - step)
        let coloured = isPlain ? bar : "\u{1B}[36m\(bar)\u{1B}[0m"
        StandardOutput.complain("\r\(coloured) \(label)\(ProgressText(.asked).count(done, of: total))")
    }

    func clear() {
        if isShown { StandardOutput.complain("\r\u{1B}[K") }
    }
}
