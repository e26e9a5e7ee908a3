using System.Reflection;
using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;

namespace DockerLint.Analyzers;

/// <summary>
/// All built-in rules, without any of them constructed. The generated table is text and names types by their names: as code, the
/// table of some hundred rules would take longer to compile at start than most files take to lint.
/// </summary>
public static partial class BuiltInRules
{
    private static readonly Assembly Own = typeof(BuiltInRules).Assembly;
    private static readonly Assembly Core = typeof(DiagnosticAnalyzer).Assembly;

    /// <summary>The registrations, ordered by their first id.</summary>
    public static IReadOnlyList<RuleRegistration> All { get; } = Read(Table);

    private static List<RuleRegistration> Read(string table)
    {
        // Dictionaries of enumerations would be compiled for each of them at start; an index does.
        var categories = Enum.GetNames(typeof(DiagnosticCategory));
        var severities = Enum.GetNames(typeof(DiagnosticSeverity));
        var modes = Enum.GetNames(typeof(AnalysisMode));
        var languages = Enum.GetNames(typeof(SourceLanguage));
        var nodeTypes = new Dictionary<string, Type>(StringComparer.Ordinal);
        var registrations = new List<RuleRegistration>();
        var lines = table.Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            // Analyzer, languages, node types, fix provider, words; then a line for each of its rules, set in.
            var head = lines[i++].Split(' ');
            var rules = new List<RuleSummary>();
            for (; i < lines.Length && lines[i].StartsWith(" ", StringComparison.Ordinal); i++)
            {
                var rule = lines[i].Split(' ');
                rules.Add(new RuleSummary(
                    rule[1],
                    (DiagnosticCategory)Array.IndexOf(categories, rule[2]),
                    (DiagnosticSeverity)Array.IndexOf(severities, rule[3]),
                    (AnalysisMode)Array.IndexOf(modes, rule[4]),
                    rule[5][0] - '0') { Aliases = Words(rule[6]) });
            }

            if (rules.Count == 0)
            {
                continue;
            }

            registrations.Add(new RuleRegistration
            {
                Rules = rules,
                Languages = Languages(Words(head[1]), languages),
                NodeTypes = Array.ConvertAll(Words(head[2]), name => NodeType(name, nodeTypes)),
                Words = Words(head[4]),
                CreateAnalyzer = () => (DiagnosticAnalyzer)Create(head[0]),
                CreateFixProvider = head[3] == "-" ? null : () => (CodeFixProvider)Create(head[3]),
            });
        }

        return registrations;
    }

    private static string[] Words(string text) => text == "-" ? [] : text.Split(',');

    private static SourceLanguage[] Languages(string[] words, string[] names)
    {
        var languages = new SourceLanguage[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            languages[i] = (SourceLanguage)Array.IndexOf(names, words[i]);
        }

        return languages;
    }

    private static Type NodeType(string name, Dictionary<string, Type> known)
    {
        if (!known.TryGetValue(name, out var type))
        {
            known.Add(name, type = Core.GetType("DockerLint." + name, throwOnError: true));
        }

        return type;
    }

    private static object Create(string name) => Activator.CreateInstance(Own.GetType("DockerLint.Analyzers." + name, throwOnError: true));
}
