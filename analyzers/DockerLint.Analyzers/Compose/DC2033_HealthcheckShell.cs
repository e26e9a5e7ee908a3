using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports healthchecks that need a shell and get none.</summary>
[Analyzer(Words = "healthcheck")]
public sealed class HealthcheckShellAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2033.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2033", "Healthcheck that no shell runs")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `CMD` runs a program with arguments and no shell: `||`, `&&` and `|` are arguments then, and one item with blanks is the
            name of a program that does not exist, so that the service never becomes healthy. `CMD-SHELL` takes one item, the script;
            further ones are not part of it.

            The fix writes `CMD-SHELL` where the whole command stands in one item.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                healthcheck:
                  test: [[|CMD|], "curl -f http://localhost || exit 1"]
            ```

            ```yaml good alternative
            services:
              web:
                image: nginx:1.29
                healthcheck:
                  test: [CMD-SHELL, "curl -f http://localhost || exit 1"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Healthcheck?.Test?.Words is not { Count: > 1 } words)
        {
            return;
        }

        if (words[0].Value.Text == "CMD-SHELL" && words.Count > 2)
        {
            context.Report(Descriptor, words[2].TextSpan(), "'CMD-SHELL' takes one item; this one is not part of the script");
        }
        else if (words[0].Value.Text == "CMD" && words.Count == 2 && words[1].Value.Text is { } text && IsCommandLine(text))
        {
            context.Report(Descriptor, words[0].TextSpan(), "'CMD' looks for a program whose name is the whole text, and finds none; 'CMD-SHELL' runs it in a shell");
        }
        else if (words[0].Value.Text == "CMD" && words.Skip(2).FirstOrDefault(word => word.Value.Text is "||" or "&&" or "|" or ";") is { } separator)
        {
            context.Report(Descriptor, separator.TextSpan(), $"'CMD' runs no shell, so that '{separator.Text}' is an argument of the program");
        }
    }

    // A path may hold a blank, so that there must be an option, an address or an operator behind it.
    private static bool IsCommandLine(string text)
    {
        var blank = text.Trim().IndexOf(' ');
        return blank > 0 && text.Trim().Substring(blank).IndexOfAny(['-', '/', '|', '&', ':', '$']) > 0;
    }
}

/// <summary>Hands the text to a shell.</summary>
public sealed class HealthcheckShellCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [HealthcheckShellAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Text.ToString(context.Span) == "CMD")
        {
            context.RegisterFix("Run it in a shell (CMD-SHELL)", FixSafety.Unsafe, new TextChange(context.Span, "CMD-SHELL"));
        }
    }
}
