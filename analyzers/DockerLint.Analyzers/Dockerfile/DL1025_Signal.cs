using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports signals that STOPSIGNAL does not know.</summary>
[Analyzer]
public sealed class SignalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1025.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1025", "Signal of STOPSIGNAL is not known")
    {
        Message = "'{0}' is no signal, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/stopsignal", "dockerfile-utils/INVALID_SIGNAL"],
        Documentation = """
            STOPSIGNAL takes a number or the name of a signal of Linux, with or without `SIG` and in any case.

            ```dockerfile bad
            FROM alpine:3.22
            STOPSIGNAL [|SIGEXIT|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            STOPSIGNAL SIGTERM
            ```
            """,
    };

    /// <summary>DL1055.</summary>
    public static readonly DiagnosticDescriptor Extra = new("DL1055", "STOPSIGNAL with more than one word")
    {
        Message = "STOPSIGNAL takes one signal, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/stopsignal", "dockerfile-utils/ARGUMENT_EXTRA"],
        Documentation = """
            All that stands behind STOPSIGNAL is the signal, and no signal has a blank in its name.

            ```dockerfile bad
            FROM alpine:3.22
            STOPSIGNAL SIGTERM {|DL1055:SIGINT|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            STOPSIGNAL SIGTERM
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Extra];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<StopsignalInstructionSyntax>(AnalyzeStopsignal);

    private static void AnalyzeStopsignal(SyntaxNodeAnalysisContext<StopsignalInstructionSyntax> context)
    {
        var value = context.Node.Value;
        var blank = value.ValueText.IndexOfAny([' ', '\t']);
        if (blank > 0)
        {
            var rest = value.ValueText.Substring(blank).TrimStart();
            context.Report(Extra, value.Text.ToOuter(new TextSpan(value.ValueText.Length - rest.Length, rest.Length)));
        }
        else if (!value.IsMissing && !context.Node.IsTrigger && context.DockerfileModel.Resolve(value, context.Node).Text is { Length: > 0 } signal && !SignalNames.IsAccepted(signal))
        {
            context.Report(Descriptor, value, signal);
        }
    }
}
