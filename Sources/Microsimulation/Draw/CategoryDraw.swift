/// A category drawn by one random word, from upper bounds on (0, 1) of which the last is 1.
enum CategoryDraw {
    @inline(__always)
    static func uniform(_ word: UInt32) -> Double { (Double(word) + 0.5) * 0x1p-32 }

    @inline(__always)
    static func pick(_ bounds: UnsafePointer<Double>, _ word: UInt32) -> Int {
        let u = uniform(word)
        var index = 0
        while u > bounds[index] { index &+= 1 }
        return index
    }
}
