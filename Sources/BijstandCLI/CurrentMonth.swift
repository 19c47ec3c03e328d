import BijstandCaseload
import Foundation

/// What a new file says of when it was written; nothing else depends on it.
enum CurrentMonth {
    static var now: Month {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
        return Month("\(parts.year!)-\(parts.month! < 10 ? "0" : "")\(parts.month!)")!
    }
}
