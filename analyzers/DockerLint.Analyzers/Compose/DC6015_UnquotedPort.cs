using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports without quotes.</summary>
[Analyzer]
public sealed class UnquotedPortAnalyzer : DiagnosticAnalyzer
{
    private const string Quotes = "quotes";

    /// <summary>DC6015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6015", "Port without quotes")
    {
        Message = "'{0}' stands {1}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/require-quotes-in-ports"],
        Options =
        [
            new RuleOption(Quotes, "Which quotes ports shall stand in: single, double or any.", "any"),
        ],
        Documentation = """
            YAML 1.1 reads `22:22` as a number of base 60. Compose does not, but other programs that read the file may. Ports of the
            short syntax in `ports` and `expose` are looked at. The fix sets the quotes and is safe; a number that is not written as
            people write numbers (`0x1F`, `010`) is left as it is.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports:
                  - [|8080:80|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports:
                  - "8080:80"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var quotes = context.GetOption(Descriptor, Quotes).Trim().ToLowerInvariant();
        foreach (var service in KeyOrder.Services(context.Tree).Select(entry => entry.Value).OfType<MappingSyntax>())
        {
            foreach (var key in new[] { "ports", "expose" })
            {
                foreach (var item in (service.FindEntry(key)?.Value as SequenceSyntax)?.Items ?? [])
                {
                    if (item.Value is ScalarSyntax { Style: var style } scalar && scalar.Value.Length > 0 && Problem(style, quotes) is { } problem)
                    {
                        var details = new ReportDetails { Properties = new Dictionary<string, string> { [Quotes] = quotes == "single" ? "'" : "\"" } };
                        context.Report(Descriptor, scalar.ContentSpan, details, scalar.Value, problem);
                    }
                }
            }
        }
    }

    internal static string QuoteFor(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Quotes, out var quote) ? quote : "\"";

    private static string? Problem(ScalarStyle style, string quotes) => style switch
    {
        ScalarStyle.Plain => "without quotes",
        ScalarStyle.SingleQuoted when quotes == "double" => "in single quotes",
        ScalarStyle.DoubleQuoted when quotes == "single" => "in double quotes",
        _ => null,
    };
}

/// <summary>Sets the quotes.</summary>
public sealed class UnquotedPortCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnquotedPortAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString(context.Span);
        var bare = text.Length > 1 && text[0] is '"' or '\'' ? text.Substring(1, text.Length - 2) : text;
        var quote = UnquotedPortAnalyzer.QuoteFor(context.Diagnostic);
        if (StaysTheSame(bare))
        {
            context.RegisterFix("Quote the port", FixSafety.Safe, new TextChange(context.Span, quote + bare + quote));
        }
    }

    // A number in another notation than people use would be another one as text.
    private static bool StaysTheSame(string text)
    {
        if (text.Length == 0 || text.IndexOfAny(['"', '\'', '\\', '\n']) >= 0)
        {
            return false;
        }

        return text.IndexOfAny([':', '.', '$', '/', '-']) >= 0 || (text.All(c => c is >= '0' and <= '9') && text[0] != '0');
    }
}
