using DockerLint.Analysis;

namespace DockerLint.CodeFixes;

/// <summary>Computes the fixes of findings. One engine serves many files and threads; providers are made on first use.</summary>
public sealed class FixEngine
{
    private readonly Dictionary<string, List<Lazy<CodeFixProvider>>> providers = new(StringComparer.Ordinal);
    private readonly Action<Diagnostic, Exception>? onFault;

    /// <summary>An engine; constructs no provider.</summary>
    /// <param name="rules">The rules whose findings may be mended.</param>
    /// <param name="onFault">Told when a provider throws; the finding then has no fix.</param>
    public FixEngine(IEnumerable<RuleRegistration> rules, Action<Diagnostic, Exception>? onFault = null)
    {
        this.onFault = onFault;
        foreach (var registration in rules)
        {
            if (registration.CreateFixProvider is not { } create)
            {
                continue;
            }

            var provider = new Lazy<CodeFixProvider>(create, LazyThreadSafetyMode.ExecutionAndPublication);
            foreach (var rule in registration.Rules)
            {
                if (!providers.TryGetValue(rule.Id, out var ofRule))
                {
                    providers.Add(rule.Id, ofRule = []);
                }

                ofRule.Add(provider);
            }
        }
    }

    /// <summary>
    /// The fixes of a finding that the driver made, the provider's first choice first, in offsets of the finding's file. Empty when
    /// there is none, when an edit would cross a seam between an inner text and the file or bring a line break into an inner text, or when the provider fails.
    /// </summary>
    public IReadOnlyList<CodeFix> GetFixes(Diagnostic diagnostic)
    {
        if (diagnostic.Source is not SyntaxSource source || !providers.TryGetValue(diagnostic.Id, out var ofRule))
        {
            return [];
        }

        var context = new CodeFixContext(diagnostic, source.Tree, source.Span);
        foreach (var provider in ofRule)
        {
            try
            {
                if (provider.Value.FixableDiagnosticIds.Contains(diagnostic.Id))
                {
                    provider.Value.RegisterCodeFixes(context);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A fix is an offer: one that cannot be made is not made, and the finding stands.
                onFault?.Invoke(diagnostic, exception);
                return [];
            }
        }

        return context.Fixes.Select(fix => ToOuter(fix, source.Tree)).OfType<CodeFix>().ToArray();
    }

    private static CodeFix? ToOuter(CodeFix fix, SyntaxTree tree)
    {
        var edits = new List<FileEdit>();
        foreach (var edit in fix.Edits)
        {
            if (edit.Path is not null)
            {
                edits.Add(edit);
                continue;
            }

            if (edit.Change.Span.Start < 0 || edit.Change.Span.End > tree.Text.Length)
            {
                return null;
            }

            if (tree.Origin is not { } origin)
            {
                edits.Add(edit);
            }
            else if (origin.Map.IsContiguous(edit.Change.Span) && edit.Change.NewText.IndexOf('\n') < 0)
            {
                edits.Add(edit with { Change = new TextChange(origin.Map.ToOuter(edit.Change.Span), edit.Change.NewText) });
            }
            else
            {
                return null;
            }
        }

        return new CodeFix(fix.Title, fix.Safety, edits);
    }
}
