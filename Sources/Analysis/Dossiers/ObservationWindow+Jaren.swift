public import BijstandCaseload

/// Years of twelve months that end with the window: 0 is the last, −1 the one before.
extension ObservationWindow {
    public func jaar(_ month: Month) -> Int { -(month.distance(to: through) / 12) }

    /// Those that lie in the window, the first one perhaps in part.
    public var jaren: ClosedRange<Int> { jaar(from)...0 }

    public func months(ofJaar jaar: Int) -> ClosedRange<Month> {
        let last = through.advanced(by: 12 * jaar)
        return last.advanced(by: -11)...last
    }
}
