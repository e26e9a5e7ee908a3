using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports sources that lead out of the build context.</summary>
[Analyzer]
public sealed class SourceOutsideContextAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6078.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6078", "Source leads out of the build context")
    {
        Message = "'{0}' leads out of the build context, which no build does: it is read as '{1}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["dockerfilelint/add_src_invalid"],
        Documentation = """
            COPY and ADD see the build context and nothing above it. BuildKit drops what leads above its root, so `../shared` is `shared`
            in the context. Build with the folder above as context, or hand the other folder in with `--build-context`.

            ```dockerfile bad
            FROM alpine:3.22
            COPY [|../shared/settings.json|] /etc/app/
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY --from=shared settings.json /etc/app/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => Analyze(copy, copy.Node));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => Analyze(add, add.Node));
    }

    private static void Analyze(ReportContext context, TransferInstructionSyntax transfer)
    {
        if (transfer.GetFlag("from") is not null)
        {
            return;
        }

        foreach (var source in transfer.FileSources)
        {
            if (context.DockerfileModel.Resolve(source, transfer).Text is { } text && SourceKinds.LeavesContext(text))
            {
                var inside = PathText.Absolute("/" + text, null)?.Substring(1);
                context.Report(Descriptor, source, text, inside is { Length: > 0 } ? inside : ".");
            }
        }
    }
}
