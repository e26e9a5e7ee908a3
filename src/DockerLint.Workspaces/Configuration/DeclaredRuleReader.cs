using DockerLint.Analysis.DeclaredRules;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Semantics;
using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>
/// Reads the rules that a section declares: <c>dockerlint.ID.select</c> with its message and the like, all of them in one section. Whatever
/// is wrong with any of the lines is told at once, at its place.
/// </summary>
/// <param name="catalog">The rules that there are; their ids are taken.</param>
/// <param name="text">The file.</param>
/// <param name="problems">Takes what is not understood.</param>
internal sealed class DeclaredRuleReader(RuleCatalog catalog, SourceText text, List<ConfigurationProblem> problems)
{
    private const string Own = "dockerlint.";
    private const string Select = "select";
    private const string Severity = "severity";
    private static readonly string[] Words = [Select, "message", "title", "help", "category", "language"];
    private static readonly string[] Languages = ["dockerfile", "compose"];

    /// <summary>Takes the lines that declare rules out of a section.</summary>
    /// <param name="entries">The lines.</param>
    /// <param name="others">The lines that are left.</param>
    /// <returns>The rules, each with the line of its selector.</returns>
    public IReadOnlyList<DeclaredRuleEntry> Read(IReadOnlyList<ConfigurationEntry> entries, out IReadOnlyList<ConfigurationEntry> others)
    {
        var left = new List<ConfigurationEntry>();
        var byId = new Dictionary<string, Dictionary<string, ConfigurationEntry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (Split(entry.Key) is not var (id, word) || catalog.Contains(id) || !IsDeclaration(entries, id, word))
            {
                left.Add(entry);
            }
            else
            {
                if (!byId.TryGetValue(id, out var lines))
                {
                    byId.Add(id, lines = new Dictionary<string, ConfigurationEntry>(StringComparer.Ordinal));
                }

                // The last line of a key counts, as everywhere in these files.
                lines[word] = entry;
            }
        }

        others = left;
        return byId.Select(pair => Read(pair.Key.ToUpperInvariant(), pair.Value)).OfType<DeclaredRuleEntry>().ToArray();
    }

    // A word that means nothing belongs to a rule that is declared here; otherwise it is a setting of a rule that does not exist.
    private static bool IsDeclaration(IReadOnlyList<ConfigurationEntry> entries, string id, string word) =>
        word != Severity && (Words.Contains(word) || entries.Any(entry => entry.Key == Own + id + "." + Select));

    private static (string Id, string Word)? Split(string key)
    {
        var dot = key.StartsWith(Own, StringComparison.Ordinal) ? key.IndexOf('.', Own.Length) : -1;
        return dot > Own.Length ? (key.Substring(Own.Length, dot - Own.Length), key.Substring(dot + 1)) : null;
    }

    private DeclaredRuleEntry? Read(string id, Dictionary<string, ConfigurationEntry> lines)
    {
        var before = problems.Count;
        foreach (var line in lines.Where(line => !Words.Contains(line.Key)))
        {
            var meant = NameSuggestion.Find(line.Key, Words);
            Report(line.Value.KeySpan, $"A declared rule has no '{line.Key}'" + (meant is null ? $"; it has {string.Join(", ", Words)}" : $"; did you mean '{meant}'?"));
        }

        if (!lines.TryGetValue(Select, out var select))
        {
            Report(lines.Values.First().KeySpan, $"'dockerlint.{id}.{lines.Keys.First()}' says something of a rule that is not declared here: write it into the section of 'dockerlint.{id}.{Select}'");
            return null;
        }

        if (!DeclaredRule.IsId(id))
        {
            Report(select.KeySpan, $"'{id}' is no id of a rule: 2 to 20 letters, then 1 to 6 digits, such as ACME001");
        }
        else if (id.Length > 2 && char.IsDigit(id[2]) && RuleIdForm.OwnerOf(id.Substring(0, 2) + "0000") is { } owner)
        {
            Report(select.KeySpan, $"The letters of '{id}' belong to {owner}; give the rule others");
        }

        var selector = RuleSelector.Parse(select.Value, out var mistakes);
        Report(select, mistakes);
        if (!lines.TryGetValue("message", out var message) && !lines.Keys.Any(word => NameSuggestion.Find(word, Words) == "message"))
        {
            Report(select.KeySpan, $"'{id}' says nothing: add 'dockerlint.{id}.message = …'");
        }
        else if (message is not null && selector is not null)
        {
            RuleMessage.Parse(message.Value, selector, out mistakes);
            Report(message, mistakes);
        }

        var rule = new DeclaredRule(id, select.Value, message?.Value ?? string.Empty)
        {
            Title = ValueOf(lines, "title"),
            Help = ReadHelp(lines),
            Category = ReadCategory(lines) ?? DiagnosticCategory.Maintainability,
            Language = ReadLanguage(lines, selector),
        };
        return problems.Count == before ? new DeclaredRuleEntry(rule, select) : null;
    }

    private string? ReadHelp(Dictionary<string, ConfigurationEntry> lines)
    {
        if (lines.TryGetValue("help", out var line) && !(Uri.TryCreate(line.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            Report(line.ValueSpan, $"'{line.Value}' is no address of the web");
        }

        return line?.Value;
    }

    private DiagnosticCategory? ReadCategory(Dictionary<string, ConfigurationEntry> lines)
    {
        if (!lines.TryGetValue("category", out var line))
        {
            return null;
        }

        var names = Enum.GetNames(typeof(DiagnosticCategory)).Where(name => name != nameof(DiagnosticCategory.Engine)).ToArray();
        if (names.Contains(line.Value, StringComparer.OrdinalIgnoreCase) && Enum.TryParse<DiagnosticCategory>(line.Value, ignoreCase: true, out var category))
        {
            return category;
        }

        Report(line.ValueSpan, $"'{line.Value}' is no category; categories are {string.Join(", ", names)}");
        return null;
    }

    private string? ReadLanguage(Dictionary<string, ConfigurationEntry> lines, RuleSelector? selector)
    {
        if (!lines.TryGetValue("language", out var line))
        {
            return null;
        }

        var word = line.Value.ToLowerInvariant();
        if (!Languages.Contains(word))
        {
            Report(line.ValueSpan, $"'{line.Value}' is no language; languages are {string.Join(", ", Languages)}");
        }
        else if (selector is not null && !selector.Subject.Languages.Any(language => language.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)))
        {
            Report(line.ValueSpan, $"There is no '{selector.Subject.Name}' in a file of the language '{word}'");
        }

        return word;
    }

    private static string? ValueOf(Dictionary<string, ConfigurationEntry> lines, string word) => lines.TryGetValue(word, out var line) && line.Value.Length > 0 ? line.Value : null;

    private void Report(ConfigurationEntry entry, IEnumerable<GrammarProblem> mistakes)
    {
        foreach (var mistake in mistakes)
        {
            // A value ends at a comment, even within quotes: whoever meets that should learn why.
            var end = entry.ValueSpan.End;
            var next = text.ToString().Skip(end).Take(mistake.Span.End == entry.Value.Length ? 80 : 0).SkipWhile(c => c is ' ' or '\t').FirstOrDefault();
            var hint = next is '#' or ';' ? $"; '{next}' begins a comment here, and '?' in a pattern of 'like' stands for any character" : string.Empty;
            Report(new TextSpan(entry.ValueSpan.Start + mistake.Span.Start, mistake.Span.Length), mistake.Message + hint);
        }
    }

    private void Report(TextSpan span, string message) => problems.Add(new ConfigurationProblem(span, message));
}
