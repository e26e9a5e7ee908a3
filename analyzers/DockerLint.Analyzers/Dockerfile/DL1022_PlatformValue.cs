using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports platforms that a build refuses.</summary>
[Analyzer]
public sealed class PlatformValueAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1022.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1022", "Platform is empty or not valid")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/platform"],
        Documentation = """
            `--platform` takes `os/architecture` or `os/architecture/variant`, such as `linux/arm64` or `linux/arm/v7`. A variable that no ARG before
            the first FROM declares is empty there; `BUILDPLATFORM` and `TARGETPLATFORM` need no ARG.

            ```dockerfile bad
            FROM --platform=[|$BULIDPLATFORM|] alpine:3.22
            ```

            ```dockerfile good
            FROM --platform=$BUILDPLATFORM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<FromInstructionSyntax>(AnalyzeFrom);

    private static readonly ReportDetails ByDefault = new() { AtMost = DiagnosticSeverity.Warning };

    private static void AnalyzeFrom(SyntaxNodeAnalysisContext<FromInstructionSyntax> context)
    {
        if (context.Node.GetFlag("platform")?.Value is not { } word || context.DockerfileModel.Resolve(word, context.Node).Text is not { } value)
        {
            return;
        }

        if (value.Length > 0 && PlatformSpec.TryParse(value, out _, out _))
        {
            return;
        }

        var preamble = context.DockerfileModel.Preamble.Variables;
        var references = WordExpression.Parse(word.ValueText, context.Node.SyntaxTree.EscapeCharacter).References;
        var undeclared = references.Where(variable => preamble.Find(variable.Name, int.MaxValue) is null).ToArray();
        var meant = undeclared.Length == 0 ? null : NameSuggestion.Find(undeclared[0].Name, preamble.Definitions.Select(definition => definition.Name).Concat(PredefinedArguments.Platform));
        var hint = meant is null ? string.Empty : $" (did you mean '{meant}' instead of '{undeclared[0].Name}'?)";
        context.Report(
            Descriptor,
            word.IsMissing ? word.Parent?.Span ?? word.Span : word.Span,
            references.Count > undeclared.Length ? ByDefault : ReportDetails.None,
            (value.Length == 0 ? "The platform is empty" : $"'{value}' is no platform such as linux/amd64") + hint);
    }
}
