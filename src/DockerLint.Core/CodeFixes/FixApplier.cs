using DockerLint.Analysis;

namespace DockerLint.CodeFixes;

/// <summary>
/// Mends a file: applies the fixes that do not overlap, analyses the new text, and repeats until nothing is left or ten rounds
/// are over. A fix after which the file has more syntax errors than before is not taken.
/// </summary>
/// <param name="driver">Finds what there is to mend.</param>
/// <param name="engine">Says how.</param>
public sealed class FixApplier(AnalysisDriver driver, FixEngine engine)
{
    /// <summary>Rounds after which an applier gives up.</summary>
    public const int MaximumRounds = 10;

    /// <summary>Mends a file.</summary>
    /// <param name="tree">The file; not a text inside another one.</param>
    /// <param name="parse">Parses a changed text of the same file.</param>
    /// <param name="input">What is known about the file.</param>
    /// <param name="choose">Picks the fix to take for a finding; null to leave it.</param>
    /// <param name="cancellationToken">Stops between two rounds.</param>
    public FixResult Apply(
        SyntaxTree tree,
        Func<SourceText, SyntaxTree> parse,
        AnalysisInput input,
        Func<Diagnostic, IReadOnlyList<CodeFix>, CodeFix?> choose,
        CancellationToken cancellationToken = default)
    {
        var applied = new List<(Diagnostic, CodeFix)>();
        var others = new List<FileEdit>();
        for (var round = 0; round < MaximumRounds; round++)
        {
            var candidates = new List<(Diagnostic Diagnostic, CodeFix Fix)>();
            foreach (var diagnostic in driver.Analyze(tree, input, cancellationToken).Diagnostics)
            {
                // A fix that needs another file does not go away in the text, so it is taken in the first round or never.
                if (choose(diagnostic, engine.GetFixes(diagnostic)) is { } fix && (round == 0 || fix.Edits.All(edit => edit.Path is null)))
                {
                    candidates.Add((diagnostic, fix));
                }
            }

            var taken = Take(tree, parse, WithoutOverlaps(candidates), out var mended);
            if (taken.Count == 0)
            {
                return new FixResult(tree, applied, others, true);
            }

            applied.AddRange(taken);
            others.AddRange(taken.SelectMany(item => item.Fix.Edits).Where(edit => edit.Path is not null && !others.Contains(edit)));
            if (ReferenceEquals(mended, tree))
            {
                return new FixResult(tree, applied, others, true);
            }

            tree = mended;
        }

        return new FixResult(tree, applied, others, false);
    }

    /// <summary>Mends a file with each finding's first fix of a safety allowed.</summary>
    public FixResult Apply(SyntaxTree tree, Func<SourceText, SyntaxTree> parse, AnalysisInput input, FixSafety leastSafety, CancellationToken cancellationToken = default) =>
        Apply(tree, parse, input, (_, fixes) => fixes.FirstOrDefault(fix => fix.Safety <= leastSafety), cancellationToken);

    /// <summary>The text of a file after one fix.</summary>
    public static SourceText Apply(SyntaxTree tree, CodeFix fix) => tree.Text.WithChanges(OwnChanges(fix));

    private static IEnumerable<TextChange> OwnChanges(CodeFix fix) => fix.Edits.Where(edit => edit.Path is null).Select(edit => edit.Change);

    private static List<(Diagnostic Diagnostic, CodeFix Fix)> Take(
        SyntaxTree tree, Func<SourceText, SyntaxTree> parse, List<(Diagnostic Diagnostic, CodeFix Fix)> fixes, out SyntaxTree mended)
    {
        mended = Mend(tree, parse, fixes);
        if (mended.Diagnostics.Count <= tree.Diagnostics.Count)
        {
            return fixes;
        }

        // Some fix breaks the file; try them one by one and leave out those that do.
        var sound = fixes.Where(item => Mend(tree, parse, [item]).Diagnostics.Count <= tree.Diagnostics.Count).ToList();
        mended = Mend(tree, parse, sound);
        if (mended.Diagnostics.Count > tree.Diagnostics.Count)
        {
            sound = sound.Take(1).ToList();
            mended = Mend(tree, parse, sound);
        }

        return sound;
    }

    private static SyntaxTree Mend(SyntaxTree tree, Func<SourceText, SyntaxTree> parse, List<(Diagnostic Diagnostic, CodeFix Fix)> fixes)
    {
        var changes = fixes.SelectMany(item => OwnChanges(item.Fix)).ToArray();
        return changes.Length == 0 ? tree : parse(tree.Text.WithChanges(changes));
    }

    private static List<(Diagnostic Diagnostic, CodeFix Fix)> WithoutOverlaps(List<(Diagnostic Diagnostic, CodeFix Fix)> candidates)
    {
        var kept = new List<(Diagnostic Diagnostic, CodeFix Fix)>();
        var used = new SortedSet<TextSpan>();
        foreach (var candidate in candidates)
        {
            var spans = OwnChanges(candidate.Fix).Select(change => change.Span).ToArray();
            if (!spans.Any(span => Collides(used, span)))
            {
                used.UnionWith(spans);
                kept.Add(candidate);
            }
        }

        return kept;
    }

    /// <summary>Whether a span overlaps a used one or begins where one begins. Only its two neighbours can, since used spans keep apart.</summary>
    private static bool Collides(SortedSet<TextSpan> used, TextSpan span)
    {
        var before = used.GetViewBetween(default, new TextSpan(span.Start, int.MaxValue));
        if (before.Any() && (before.Max.Start == span.Start || before.Max.End > span.Start))
        {
            return true;
        }

        var behind = used.GetViewBetween(new TextSpan(span.Start + 1, 0), new TextSpan(int.MaxValue, int.MaxValue));
        return behind.Any() && behind.Min.Start < span.End;
    }
}
