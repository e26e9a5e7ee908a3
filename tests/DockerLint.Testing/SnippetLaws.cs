using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;
using DockerLint.Syntax;

namespace DockerLint.Testing;

/// <summary>What must hold for every snippet of every rule, whether the author thought of it or not.</summary>
internal static class SnippetLaws
{
    private const int MostPrefixes = 250;

    public static void Check(RuleHarness harness, string text)
    {
        var tree = harness.Parse(text);
        var found = harness.Analyze(tree);
        foreach (var (law, check) in new (RuleTestLaws, Action)[]
        {
            (RuleTestLaws.RoundTrip, () => RoundTrip(tree, text)),
            (RuleTestLaws.LineBreaks, () => LineBreaks(harness, text, found)),
            (RuleTestLaws.ByteOrderMark, () => ByteOrderMark(harness, text, found)),
            (RuleTestLaws.Suppression, () => Suppression(harness, tree, found)),
            (RuleTestLaws.Fixes, () => Fixes(harness, tree, found)),
            (RuleTestLaws.Prefixes, () => Prefixes(harness, text)),
        })
        {
            if ((harness.Options.Laws & law) != 0)
            {
                check();
            }
        }
    }

    private static void RoundTrip(SyntaxTree tree, string text)
    {
        if (tree.ToString() != text)
        {
            throw new RuleTestException($"The tree does not give its text back. Text:\n{text}\nTree:\n{tree}");
        }
    }

    private static void LineBreaks(RuleHarness harness, string text, IReadOnlyList<Diagnostic> found)
    {
        if (text.IndexOf('\r') < 0 && text.IndexOf('\n') >= 0)
        {
            var twin = text.Replace("\n", "\r\n");
            Same("The snippet with CR LF line breaks", text, found, twin, harness.Analyze(twin), diagnostic => diagnostic.Location.LineSpan.ToString());
        }
    }

    private static void ByteOrderMark(RuleHarness harness, string text, IReadOnlyList<Diagnostic> found)
    {
        if (text.Length > 0 && text[0] != '\uFEFF')
        {
            var twin = "\uFEFF" + text;
            var moved = harness.Analyze(twin);
            var expected = found.Select(diagnostic => Describe(diagnostic, (diagnostic.Location.Span.Start + 1, diagnostic.Location.Span.Length).ToString()));
            var actual = moved.Select(diagnostic => Describe(diagnostic, (diagnostic.Location.Span.Start, diagnostic.Location.Span.Length).ToString()));
            Same("The snippet behind a byte order mark", expected, actual, twin, moved);
        }
    }

    private static void Suppression(RuleHarness harness, SyntaxTree tree, IReadOnlyList<Diagnostic> found)
    {
        var text = tree.Text.ToString();
        // Behind the directives: a comment before them would end their region.
        var start = tree is DockerfileSyntaxTree { Root.Directives.Count: > 0 } dockerfile ? tree.Text.GetLine(tree.Text.GetLineNumber(dockerfile.Root.Directives.Last().Span.End)).EndIncludingLineBreak : text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        foreach (var id in found.Select(diagnostic => diagnostic.Id).Distinct())
        {
            var silenced = text.Insert(start, $"# dockerlint disable-file {id} -- test\n");
            if (harness.Analyze(silenced).Any(diagnostic => diagnostic.Id == id))
            {
                throw new RuleTestException($"A suppression comment does not silence {id}:\n{Render(silenced, harness.Analyze(silenced))}");
            }
        }
    }

    private static void Fixes(RuleHarness harness, SyntaxTree tree, IReadOnlyList<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            foreach (var fix in harness.Fixes.GetFixes(diagnostic))
            {
                CheckFix(harness, tree, found, diagnostic, fix);
            }
        }

        var result = harness.FixAll(tree, FixSafety.Unsafe);
        if (!result.Converged)
        {
            throw new RuleTestException($"The fixes do not come to an end within {FixApplier.MaximumRounds} rounds; last:\n{result.Tree.Text}");
        }
    }

    private static void CheckFix(RuleHarness harness, SyntaxTree tree, IReadOnlyList<Diagnostic> found, Diagnostic diagnostic, CodeFix fix)
    {
        string Where() => $"The fix '{fix.Title}' of '{diagnostic}'";
        if (harness.Registration.CreateFixProvider is { } create && fix.Safety > create().Safety)
        {
            throw new RuleTestException($"{Where()} is less safe than its provider says.");
        }

        SyntaxTree mended;
        try
        {
            mended = harness.Parse(FixApplier.Apply(tree, fix));
        }
        catch (ArgumentException exception)
        {
            throw new RuleTestException($"{Where()} does not apply: {exception.Message}");
        }

        var fresh = mended.Diagnostics.Where(problem => tree.Diagnostics.All(before => before.Code != problem.Code)).Select(problem => problem.Message).ToArray();
        if (mended.Diagnostics.Count > tree.Diagnostics.Count || fresh.Length > 0)
        {
            throw new RuleTestException($"{Where()} brings a syntax error ({string.Join("; ", mended.Diagnostics.Select(problem => problem.Message))}):\n{mended.Text}");
        }

        var elsewhere = fix.Edits.Any(edit => edit.Path is not null);
        if (!elsewhere && harness.Analyze(mended).Count(after => after.Id == diagnostic.Id) >= found.Count(before => before.Id == diagnostic.Id))
        {
            throw new RuleTestException($"{Where()} does not remove its finding:\n{Render(mended.Text.ToString(), harness.Analyze(mended))}");
        }
    }

    private static void Prefixes(RuleHarness harness, string text)
    {
        var step = Math.Max(1, text.Length / MostPrefixes);
        for (var length = 0; length < text.Length; length += step)
        {
            var tree = harness.Parse(text.Substring(0, length));
            foreach (var diagnostic in harness.Analyze(tree))
            {
                harness.Fixes.GetFixes(diagnostic);
            }
        }
    }

    private static void Same(string what, string text, IReadOnlyList<Diagnostic> found, string twin, IReadOnlyList<Diagnostic> ofTwin, Func<Diagnostic, string> place) =>
        Same(what, found.Select(diagnostic => Describe(diagnostic, place(diagnostic))), ofTwin.Select(diagnostic => Describe(diagnostic, place(diagnostic))), twin, ofTwin);

    private static void Same(string what, IEnumerable<string> expected, IEnumerable<string> actual, string twin, IReadOnlyList<Diagnostic> ofTwin)
    {
        if (!expected.SequenceEqual(actual))
        {
            throw new RuleTestException($"{what} has other findings.\nExpected:\n{string.Join("\n", expected)}\nActual:\n{string.Join("\n", actual)}\nSource:\n{Render(twin, ofTwin)}");
        }
    }

    private static string Describe(Diagnostic diagnostic, string place) => $"{place} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage().Replace("\r\n", "\n")}";

    private static string Render(string text, IEnumerable<Diagnostic> found) => MarkedText.Render(text, found.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Span)));
}
