using System.Globalization;
using DockerLint.Configuration;
using DockerLint.Analyzers;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>
/// Every rule about .NET in a real build of what <c>dotnet new</c> makes: for each of them <c>tests/Samples/DotNet</c> has a file with a
/// wrong and a right variant.
/// </summary>
[Collection(PackagesCollection.Name)]
public sealed class DotNetRulesTests(PackageFeed feed)
{
    // Templates that need no packages, so that the build asks no server for any.
    private static readonly (string Template, string Name)[] Projects =
    [
        ("web", "Web"), ("mvc", "Mvc"), ("webapi --no-openapi", "Api"), ("blazor", "Blazor"), ("console", "Console"), ("console", "Windows"), ("classlib", "Library"),
    ];

    [Fact]
    public void Each_rule_speaks_on_its_wrong_sample_and_is_silent_on_its_right_one()
    {
        var sample = feed.Copy("DotNet");
        var variants = SampleVariants.Write(sample);
        var rules = BuiltInRules.All.SelectMany(registration => registration.Rules).Where(rule => rule.Id.StartsWith("DL80", StringComparison.Ordinal)).ToDictionary(rule => rule.Id, rule => rule.Mode);

        rules.Should().HaveCountGreaterThanOrEqualTo(40);
        variants.Expected.Keys.Should().BeEquivalentTo(rules.Keys, "each rule has its sample");
        Create(sample);

        // What is an info is a message of the build, which this verbosity shows.
        var all = sample.Build("Shop.slnx", "-p:DockerLintMode=All", "-p:RunAnalyzers=false", "-v:normal");

        all.ExitCode.Should().Be(0, all.Output);
        Own(all).Should().BeEquivalentTo(variants.Expected.Select(pair => Place(sample, pair.Value.File, pair.Value.Line)));

        // What is not asked for is not told, and what is told without asking is the one mistake of each file.
        var byDefault = sample.Lint("Shop.slnx", "-p:DockerLintMode=Default", "-v:normal");
        var told = variants.Expected.Where(pair => rules[pair.Key] <= AnalysisMode.Default).Select(pair => Place(sample, pair.Value.File, pair.Value.Line));
        DotNet(byDefault).Should().OnlyContain(line => Path.GetFileName(line.File).Contains(line.Code, StringComparison.Ordinal));
        Own(byDefault).Should().BeEquivalentTo(told);

        IEnumerable<string> Own(DotnetOutcome outcome) => DotNet(outcome).Where(line => Path.GetFileName(line.File).Contains(line.Code, StringComparison.Ordinal))
            .Select(line => Place(sample, line.File, int.Parse(line.Place.Split(',')[0], CultureInfo.InvariantCulture))).Distinct();
    }

    private static IEnumerable<BuildLine> DotNet(DotnetOutcome outcome) => outcome.Findings.Where(line => line.Code.StartsWith("DL80", StringComparison.Ordinal));

    private static string Place(Sample sample, string file, int line) => Path.GetRelativePath(sample.Folder, file).Replace('\\', '/') + ":" + line.ToString(CultureInfo.InvariantCulture);

    private void Create(Sample sample)
    {
        feed.AddEmptyPackage("Microsoft.VisualStudio.Azure.Containers.Tools.Targets", "1.0.0");
        Succeed(sample, "new sln -n Shop --format slnx");
        foreach (var (template, name) in Projects)
        {
            Succeed(sample, $"new {template} -n {name} -o {name} --no-restore");
        }

        Succeed(sample, "add Web reference Library");
        Succeed(sample, "sln Shop.slnx add " + string.Join(' ', Projects.Select(project => project.Name)));
    }

    private static void Succeed(Sample sample, string command)
    {
        var outcome = sample.Run(command.Split(' '));
        outcome.ExitCode.Should().Be(0, outcome.Output);
    }
}
