using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports platforms of FROM that say too much or nothing.</summary>
[Analyzer]
public sealed class ConstantPlatformAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3029.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3029", "Platform of FROM is constant")
    {
        Message = "'{0}' builds for one platform whatever is asked for",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3029",
            "buildkit/FromPlatformFlagConstDisallowed",
            "tally/buildkit/FromPlatformFlagConstDisallowed",
            "tally/hadolint/DL3029",
            "kics/using_platform_with_from",
        ],
        Documentation = """
            A constant platform makes the image for that platform even when another one is asked for, and slow by emulation elsewhere. Leave the flag
            out, or use `$BUILDPLATFORM` for stages that cross-compile. A stage whose name tells its system or architecture is meant that way.

            ```dockerfile bad
            FROM --platform=[|linux/amd64|] alpine:3.22
            ```

            ```dockerfile good
            FROM alpine:3.22
            ```
            """,
    };

    /// <summary>DL3065.</summary>
    public static readonly DiagnosticDescriptor Redundant = new("DL3065", "Platform of FROM is the default")
    {
        Message = "'{0}' is what FROM takes anyway",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3065", "buildkit/RedundantTargetPlatform", "tally/buildkit/RedundantTargetPlatform"],
        Documentation = """
            Without `--platform` FROM takes the image for the target platform.

            The fix is safe: it removes the flag.

            ```dockerfile bad
            FROM {|DL3065:--platform=$TARGETPLATFORM|} alpine:3.22
            ```

            ```dockerfile good
            FROM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Redundant];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<FromInstructionSyntax>(AnalyzeFrom);

    private static void AnalyzeFrom(SyntaxNodeAnalysisContext<FromInstructionSyntax> context)
    {
        if (context.Node.GetFlag("platform") is not { Value: { IsMissing: false } value } flag)
        {
            return;
        }

        var expression = WordExpression.Parse(value.ValueText, context.Node.SyntaxTree.EscapeCharacter);
        if (expression.References.Count > 0)
        {
            if (expression.Pieces.Count == 1 && expression.Pieces[0] is VariableReference { Name: "TARGETPLATFORM", Operator: VariableOperator.None })
            {
                context.Report(Redundant, flag, value.ValueText);
            }
        }
        else if (context.DockerfileModel.Resolve(value, context.Node).Text is { } text && PlatformSpec.TryParse(text, out var platform, out _)
            && !Tells(context.Node.StageName?.ValueText, text, platform))
        {
            context.Report(Descriptor, value, text);
        }
    }

    private static bool Tells(string? stage, string text, PlatformSpec? platform) =>
        stage is not null
        && text.Split('/').Concat([platform?.OperatingSystem, platform?.Architecture]).OfType<string>().Any(part => stage.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);
}

/// <summary>Removes a platform that is the default.</summary>
public sealed class ConstantPlatformCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL3065"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text;
        var end = context.Span.End;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        context.RegisterFix("Remove the flag", FixSafety.Safe, new TextChange(TextSpan.FromBounds(context.Span.Start, end), string.Empty));
    }
}
