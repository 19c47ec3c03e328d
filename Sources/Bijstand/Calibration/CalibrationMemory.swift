package import BijstandAnalysis

extension CalibrationSettings {
    /// Throws where the figures of all points and replications take more memory than there is.
    ///
    /// - Parameter figures: observed ones.
    package func askMemory(_ figures: Int) throws(NotEnoughMemory) {
        let outcomes = (particles * replications + pilot) * figures * MemoryLayout<Double>.size
        // The points, those moved, and what is measured of both.
        try NotEnoughMemory.ask(4 * outcomes, for: "\(particles) points of \(replications) replications")
    }
}
