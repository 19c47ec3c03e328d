internal import BijstandCaseload

/// A point before three digits: decimals here, thousands to most Dutch people, so it is asked about.
enum ThousandsPoint {
    /// - Parameter thousands: the number without it.
    static func question(_ thousands: String) -> Message { "a Dutch thousands point? Then type \(thousands)" }
}
