using DockerLint.Analysis;
using DockerLint.Diagnostics;
using DockerLint.Repository.Generation;
using DockerLint.Testing;

namespace DockerLint.Repository;

public sealed class RuleLawsTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors = [.. EngineDiagnostics.All, .. RuleCatalog.Entries.SelectMany(entry => entry.Descriptors)];

    [Fact]
    public void Ids_and_titles_are_unique()
    {
        Descriptors.Select(descriptor => descriptor.Id).Should().OnlyHaveUniqueItems();
        Descriptors.Select(descriptor => descriptor.Title).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_rule_file_is_named_after_its_first_id_and_its_analyzer()
    {
        RuleCatalog.Entries.Where(entry => !entry.AnalyzerType.Name.EndsWith("Analyzer", StringComparison.Ordinal)).Select(entry => entry.AnalyzerType.Name).Should().BeEmpty("analyzers end in 'Analyzer'");
        var expected = RuleCatalog.Entries.Select(entry => entry.SourcePath);
        RuleFiles().Should().BeEquivalentTo(expected, "each rule stands in <ID>_<Name>.cs, in the folder of its namespace");
    }

    [Fact]
    public void A_rule_file_holds_the_class_of_its_name() => RuleFiles()
        .Where(path => !RepositoryFiles.Read(path).Contains($"class {Path.GetFileNameWithoutExtension(path)[7..]}Analyzer", StringComparison.Ordinal))
        .Should().BeEmpty();

    [Fact]
    public void Each_rule_file_has_its_twin_test() => RuleFiles()
        .Select(path => path.Replace("analyzers/DockerLint.Analyzers/", "tests/DockerLint.Analyzers.Tests/", StringComparison.Ordinal).Replace(".cs", "Tests.cs", StringComparison.Ordinal))
        .Where(path => !File.Exists(RepositoryFiles.FullPath(path)))
        .Should().BeEmpty("a rule costs two files by hand: itself and its test");

    [Fact]
    public void Each_rule_is_documented_with_a_bad_and_a_good_example() => RuleCatalog.Entries
        .SelectMany(entry => entry.Descriptors)
        .Where(descriptor => DocumentationExample.Read(descriptor.Documentation) is var examples && (!examples.Any(example => example.IsBad) || examples.All(example => example.IsBad)))
        .Select(descriptor => descriptor.Id)
        .Should().BeEmpty();

    [Fact]
    public void Titles_and_messages_are_written_alike()
    {
        Descriptors.Where(descriptor => descriptor.Message.EndsWith('.') || descriptor.Message.Contains('\n')).Select(descriptor => descriptor.Id).Should().BeEmpty("a message is one sentence without a full stop");
        Descriptors.Where(descriptor => descriptor.Title.Length > 90 || descriptor.Title.Trim() != descriptor.Title).Select(descriptor => descriptor.Id).Should().BeEmpty("a title is a few words");
    }

    [Fact]
    public void Aliases_name_a_tool_and_a_concept_and_options_are_lower_case()
    {
        Descriptors.SelectMany(descriptor => descriptor.Aliases).Where(alias => alias.Count(c => c == '/') < 1 || alias.Contains(' ')).Should().BeEmpty();
        Descriptors.SelectMany(descriptor => descriptor.Options).Where(option => option.Name.Any(c => c is not ((>= 'a' and <= 'z') or '_' or (>= '0' and <= '9')))).Should().BeEmpty();
        Descriptors.Where(descriptor => descriptor.Aliases.Distinct(StringComparer.OrdinalIgnoreCase).Count() != descriptor.Aliases.Count).Select(descriptor => descriptor.Id).Should().BeEmpty();
    }

    [Fact]
    public void A_fix_provider_mends_rules_of_one_analyzer_only()
    {
        var providers = typeof(Analyzers.BuiltInRules).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(CodeFixes.CodeFixProvider).IsAssignableFrom(type)).ToArray();

        providers.Should().BeEquivalentTo(RuleCatalog.Entries.Select(entry => entry.ProviderType).OfType<Type>(), "each provider is found by exactly one analyzer in its namespace");
    }

    [Fact]
    public void Every_row_of_the_table_gives_its_analyzer_and_its_fixes()
    {
        foreach (var row in Analyzers.BuiltInRules.All)
        {
            row.CreateAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Should().Equal(row.Rules.Select(rule => rule.Id));
            row.CreateFixProvider?.Invoke().FixableDiagnosticIds.Should().IntersectWith(row.Rules.Select(rule => rule.Id));
            var entry = RuleCatalog.Entries.Single(candidate => candidate.AnalyzerType == row.CreateAnalyzer().GetType());
            row.Should().BeEquivalentTo(entry.Registration, options => options.Excluding(registration => registration.Origin).Excluding(registration => registration.CreateAnalyzer).Excluding(registration => registration.CreateFixProvider));
            row.Languages.Should().NotBeEmpty($"{row.Rules[0].Id} must look at some file");
        }
    }

    private static string[] RuleFiles() => RepositoryFiles.Find("*.cs", "analyzers/DockerLint.Analyzers")
        .Where(path => Path.GetFileName(path) is { Length: > 7 } name && name[6] == '_' && name[..2].All(char.IsAsciiLetterUpper) && name[2..6].All(char.IsAsciiDigit))
        .ToArray();
}
