using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports plain words that older readers of YAML take for something else.</summary>
[Analyzer]
public sealed class ScalarDialectAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6042.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6042", "Word that is a boolean elsewhere")
    {
        Message = "'{0}' is a text for Compose and a {1} for readers of YAML 1.1",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["compose/scalar-dialect"],
        Documentation = """
            `yes`, `no`, `on` and `off` are booleans in YAML 1.1, which many programs still read, and `12:30:45` is a number of base 60.
            Compose reads texts. Values of variables, labels, arguments and options are looked at, and `restart`. The fix sets quotes and
            is safe.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment:
                  DEBUG: [|yes|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  DEBUG: "yes"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);


    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var restarts = context.Model.Services.Select(service => service.GetNode("restart")).OfType<ScalarSyntax>().Where(scalar => scalar is { Style: ScalarStyle.Plain, Tag: null });
        foreach (var scalar in FreeTexts.Of(context.Model).Concat(restarts))
        {
            var kind = scalar.Value.ToLowerInvariant() is "yes" or "no" or "on" or "off" ? "boolean" : IsBase60(scalar.Value) ? "number" : null;
            if (kind is not null)
            {
                context.Report(Descriptor, scalar.ContentSpan, ProposedFix.Of(new TextChange(scalar.ContentSpan, $"\"{scalar.Value}\"")), scalar.Value, kind);
            }
        }
    }

    private static bool IsBase60(string text)
    {
        var parts = text.TrimStart('-', '+').Split(':');
        return parts.Length > 1 && parts[0].Length > 0 && parts[0][0] != '0' && parts[0].All(IsDigit)
            && parts.Skip(1).All(part => part.Length is 1 or 2 && part.All(IsDigit) && (part.Length == 1 || part[0] < '6'));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

/// <summary>Sets quotes.</summary>
public sealed class ScalarDialectCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ScalarDialectAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Set quotes", Safety);
}
