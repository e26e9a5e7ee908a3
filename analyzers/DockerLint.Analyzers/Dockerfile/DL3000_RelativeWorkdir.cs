using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports a relative WORKDIR that no absolute one stands before; and, as a matter of style, any other.</summary>
[Analyzer]
public sealed class RelativeWorkdirAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3000.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3000", "WORKDIR is relative")
    {
        Message = "'{0}' is relative to the working directory of the base image{1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3000",
            "buildkit/WorkdirRelativePath",
            "tally/buildkit/WorkdirRelativePath",
            "tally/hadolint/DL3000",
            "dockerfile-utils/WORKDIR_IS_NOT_ABSOLUTE",
            "trivy/DS-0009",
            "kics/workdir_path_not_absolute",
        ],
        Documentation = """
            The first WORKDIR of a chain of stages should be absolute: where a relative one leads is decided by the base image, and changes when that
            changes. Later relative ones build upon it and are well-defined. `~` is not expanded. Variables are followed; Windows paths are absolute.

            ```dockerfile bad
            FROM alpine:3.22
            WORKDIR [|app|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            WORKDIR /app
            ```
            """,
    };

    /// <summary>DL9053.</summary>
    public static readonly DiagnosticDescriptor Further = new("DL9053", "WORKDIR is relative to an earlier one")
    {
        Message = "'{0}' builds upon an earlier WORKDIR, which the reader has to find; an absolute path says where it leads",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3000", "trivy/DS-0009", "kics/workdir_path_not_absolute"],
        Documentation = """
            A relative WORKDIR behind an absolute one is well-defined. For teams that want to see the whole path all the same; DL3000
            speaks of the one that no absolute WORKDIR stands before.

            ```dockerfile bad
            FROM alpine:3.22
            WORKDIR /app
            WORKDIR {|DL9053:build|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            WORKDIR /app/build
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Further];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<WorkdirInstructionSyntax>(AnalyzeWorkdir);

    private static void AnalyzeWorkdir(SyntaxNodeAnalysisContext<WorkdirInstructionSyntax> context)
    {
        var workdir = context.Node;
        if (workdir.IsTrigger || workdir.Value.IsMissing)
        {
            return;
        }

        var value = context.DockerfileModel.Resolve(workdir.Value, workdir);
        if (ContainerPaths.IsRelative(value, workdir.Value.ValueText) != true)
        {
            return;
        }

        var text = workdir.Value.ValueText;
        if (context.DockerfileModel.GetState(workdir).Workdir is not null)
        {
            context.Report(Further, workdir.Value, text);
        }
        else
        {
            context.Report(Descriptor, LastEscape.Include(workdir.SyntaxTree, workdir.Value.Span), text, text.StartsWith("~", StringComparison.Ordinal) ? ": a tilde is not expanded here" : string.Empty);
        }
    }
}
