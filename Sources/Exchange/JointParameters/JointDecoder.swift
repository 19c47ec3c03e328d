internal import Caseload

/// Reads what ties numbers together: `correlaties` and `parameters`.
struct JointDecoder {
    struct Joint {
        var correlated: [CorrelatedGroup] = []
        var sample: JointSample?
    }

    private let root: Node
    private let content: ReferencedFiles.Content?
    private let paths: NumberPaths
    private let log: DiagnosticLog

    init(_ root: Node, _ files: ReferencedFiles, _ layout: ParameterLayout, _ log: DiagnosticLog) {
        self.root = root
        self.log = log
        content = files["parameters"]
        paths = NumberPaths(layout, interventions: root["interventies"])
    }

    /// - Parameter quantities: those in the file of joint draws get their mean there.
    func decode(_ quantities: inout [Quantity?], _ dirichlet: [Scenario.DirichletTable]) -> Joint {
        var joint = Joint()
        joint.sample = content.flatMap { PosteriorFile($0, paths, log).read(quantities, dirichlet) }
        let sampled = Set(joint.sample?.positions ?? [])
        joint.correlated = CorrelationDecoder(paths, quantities, dirichlet, sampled, log).decode(root["correlaties"])
        guard let sample = joint.sample, let content else { return joint }
        for (column, position) in sample.positions.enumerated() {
            quantities[position] = Quantity(.value(sample.mean(column: column)), .bron(content.file.path))
        }
        return joint
    }
}
