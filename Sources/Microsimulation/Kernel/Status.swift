/// Where a dossier is: 0...3 on benefit at that afstand, then these.
enum Status {
    static let out: UInt8 = 4
    static let gone: UInt8 = 5
    /// Rows of the hazard tables: four afstanden and out.
    static let rows = 5
}
