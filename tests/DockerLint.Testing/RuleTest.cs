using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Syntax;

namespace DockerLint.Testing;

/// <summary>
/// Tests a rule. In a snippet <c>[|…|]</c> marks each place that the rule shall report, <c>{|ID:…|}</c> one of a certain id when
/// the analyzer has several (a mark without an id means the first); everything that is not marked must not be reported. Each
/// snippet is also checked for the laws of <see cref="RuleTestLaws"/>.
/// </summary>
public static class RuleTest
{
    /// <summary>Checks that the rule reports exactly the marked places.</summary>
    /// <exception cref="RuleTestException">It does not, or a law is broken.</exception>
    public static void Verify<TAnalyzer>(string markup, RuleTestOptions? options = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var harness = new RuleHarness(typeof(TAnalyzer), options ?? RuleTestOptions.Dockerfile);
        var marked = MarkedText.Parse(markup);
        VerifyFindings(harness, marked);
        SnippetLaws.Check(harness, marked.Text);
    }

    /// <summary>Checks that the rule reports exactly the marked places of a snippet in a language.</summary>
    /// <exception cref="RuleTestException">It does not, or a law is broken.</exception>
    public static void Verify<TAnalyzer>(string markup, SourceLanguage language)
        where TAnalyzer : DiagnosticAnalyzer, new() => Verify<TAnalyzer>(markup, new RuleTestOptions { Language = language });

    /// <summary>Checks that the rule reports nothing; the text may hold what would be marks elsewhere.</summary>
    /// <exception cref="RuleTestException">It does, or a law is broken.</exception>
    public static void VerifySilent<TAnalyzer>(string text, RuleTestOptions? options = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var harness = new RuleHarness(typeof(TAnalyzer), options ?? RuleTestOptions.Dockerfile);
        var found = harness.Analyze(text);
        if (found.Count > 0)
        {
            throw new RuleTestException($"Nothing should be reported, but:\n{Describe(text, found)}");
        }

        SnippetLaws.Check(harness, text);
    }

    /// <summary>Checks that the rule reports nothing in a snippet in a language.</summary>
    /// <exception cref="RuleTestException">It does, or a law is broken.</exception>
    public static void VerifySilent<TAnalyzer>(string text, SourceLanguage language)
        where TAnalyzer : DiagnosticAnalyzer, new() => VerifySilent<TAnalyzer>(text, new RuleTestOptions { Language = language });

    /// <summary>Checks what all fixes of the rule together make of a snippet, unsafe ones included.</summary>
    /// <param name="before">The snippet; when it has marks, the findings are checked too.</param>
    /// <param name="after">The text expected; the same as <paramref name="before"/> when nothing may be mended.</param>
    /// <param name="options">How it is read and judged.</param>
    /// <exception cref="RuleTestException">Something else comes out, or a law is broken.</exception>
    public static void VerifyFix<TAnalyzer>(string before, string after, RuleTestOptions? options = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var harness = new RuleHarness(typeof(TAnalyzer), options ?? RuleTestOptions.Dockerfile);
        var marked = MarkedText.Parse(before);
        if (marked.Marks.Count > 0)
        {
            VerifyFindings(harness, marked);
        }

        var result = harness.FixAll(harness.Parse(marked.Text), FixSafety.Unsafe).Tree.Text.ToString();
        if (result != MarkedText.Parse(after).Text)
        {
            throw new RuleTestException($"The fix gives another text.\nExpected:\n{after}\nActual:\n{result}\nFindings before:\n{Describe(marked.Text, harness.Analyze(marked.Text))}");
        }

        SnippetLaws.Check(harness, marked.Text);
    }

    /// <summary>Checks what all fixes of the rule together make of a snippet in a language.</summary>
    /// <exception cref="RuleTestException">Something else comes out, or a law is broken.</exception>
    public static void VerifyFix<TAnalyzer>(string before, string after, SourceLanguage language)
        where TAnalyzer : DiagnosticAnalyzer, new() => VerifyFix<TAnalyzer>(before, after, new RuleTestOptions { Language = language });

    /// <summary>
    /// Checks the examples in the documentation of each of the analyzer's rules: a block marked <c>bad</c> reports the rule, one
    /// marked <c>good</c> reports nothing, and a <c>good</c> one directly behind a <c>bad</c> one is what the safe fixes make of
    /// it, unless it is marked <c>alternative</c>. See <see cref="DocumentationExample"/> for what else may stand behind the fence.
    /// </summary>
    /// <exception cref="RuleTestException">An example does not hold, or there is none of a kind.</exception>
    public static void VerifyDocumentation<TAnalyzer>()
        where TAnalyzer : DiagnosticAnalyzer, new() => VerifyDocumentation(typeof(TAnalyzer));

    /// <inheritdoc cref="VerifyDocumentation{TAnalyzer}"/>
    /// <param name="analyzerType">The analyzer.</param>
    public static void VerifyDocumentation(Type analyzerType)
    {
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(analyzerType);
        foreach (var descriptor in analyzer.SupportedDiagnostics)
        {
            DocumentationLaws.Check(analyzerType, descriptor);
        }
    }

    /// <summary>
    /// Checks what a host asks of an assembly with rules: each analyzer is marked and can be made, and registers something; its ids are free and are not
    /// used twice; the examples in its documentation hold, as by <see cref="VerifyDocumentation(Type)"/>.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="RuleTestException">Something does not hold.</exception>
    /// <exception cref="InvalidOperationException">A marked class is no analyzer or cannot be constructed without arguments.</exception>
    public static void VerifyPackage(System.Reflection.Assembly assembly) => PackageLaws.Check(assembly);

    internal static void VerifyFindings(RuleHarness harness, MarkedText marked)
    {
        var found = harness.Analyze(marked.Text);
        var expected = marked.Marks.Select(mark => (Id: mark.Id ?? harness.Ids[0], mark.Span)).OrderBy(mark => mark.Span).ThenBy(mark => mark.Id, StringComparer.Ordinal);
        if (!expected.SequenceEqual(found.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Span))))
        {
            throw new RuleTestException($"Other places are reported than marked.\nExpected:\n{MarkedText.Render(marked.Text, expected)}\nActual:\n{Describe(marked.Text, found)}");
        }

        var options = harness.Options;
        if (options.Messages.Count > 0 && !options.Messages.SequenceEqual(found.Select(diagnostic => diagnostic.GetMessage())))
        {
            throw new RuleTestException($"Other messages than expected.\nExpected:\n{string.Join("\n", options.Messages)}\nActual:\n{Describe(marked.Text, found)}");
        }

        if (options.ExpectedSeverity is { } severity && found.FirstOrDefault(diagnostic => diagnostic.Severity != severity) is { } other)
        {
            throw new RuleTestException($"The severity {severity} was expected, but:\n{other}");
        }
    }

    private static string Describe(string text, IReadOnlyList<Diagnostic> found) =>
        MarkedText.Render(text, found.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Span))) + "\n" + string.Join("\n", found);
}
