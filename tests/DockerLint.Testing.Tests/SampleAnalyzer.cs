using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Text;

namespace DockerLint.Testing.Samples;

/// <summary>A sound rule: stage names with a capital, and as a variant those that are one letter long.</summary>
[Analyzer]
public sealed class SampleAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Capital = Descriptor("DL9901", "Stage name with a capital", """
        Why.

        ```dockerfile bad
        FROM alpine AS [|Build|]
        ```
        ```dockerfile good
        FROM alpine AS build
        ```
        ```dockerfile good allowed=Build
        FROM alpine AS Build
        ```
        """);

    public static readonly DiagnosticDescriptor Short = Descriptor("DL9902", "Stage name of one letter", """
        ```dockerfile bad
        FROM alpine AS b
        ```
        ```dockerfile good
        FROM alpine AS build
        ```
        """);

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Capital, Short];

    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<FromInstructionSyntax>(Analyze);

    internal static DiagnosticDescriptor Descriptor(string id, string title, string documentation) => new(id, title)
    {
        Message = "'{0}' is no good name",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Options = [new RuleOption("allowed", "Names that are fine.", "")],
        Documentation = documentation,
    };

    private static void Analyze(SyntaxNodeAnalysisContext<FromInstructionSyntax> context)
    {
        if (context.Node.StageName is not { } name || context.GetListOption(Capital, "allowed").Contains(name.ValueText))
        {
            return;
        }

        if (name.ValueText.Any(char.IsUpper))
        {
            context.Report(Capital, name, name.ValueText);
        }
        else if (name.ValueText.Length == 1)
        {
            context.Report(Short, name, name.ValueText);
        }
    }
}

public sealed class SampleFixProvider : CodeFixProvider
{
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9901"];

    public override FixSafety Safety => FixSafety.Safe;

    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterFix("Write it in lower case", FixSafety.Safe, new TextChange(context.Span, context.Tree.Text.ToString(context.Span).ToLowerInvariant()));
}
