/// The stages dossiers can be in, numbered: 0 for none, then by traject, time and stage.
struct Stages: Sendable {
    struct Stage: Sendable {
        let traject: Int
        /// 0 for the first time.
        let time: Int
        let isLockin: Bool
    }

    /// By number; the one at 0 is never read.
    let all: [Stage]
    /// First number of each traject.
    let first: [Int]

    init(_ trajecten: [PlannedTraject]) {
        var all = [Stage(traject: 0, time: 0, isLockin: false)]
        var first: [Int] = []
        for (index, traject) in trajecten.enumerated() {
            first.append(all.count)
            for time in 0..<traject.maximaal {
                all.append(Stage(traject: index, time: time, isLockin: true))
                all.append(Stage(traject: index, time: time, isLockin: false))
            }
        }
        self.all = all
        self.first = first
    }

    /// Stages of one time: its lock-in, and the effect after it.
    static let perTime: UInt16 = 2
}
