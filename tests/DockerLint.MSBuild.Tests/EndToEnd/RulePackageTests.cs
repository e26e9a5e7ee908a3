namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class RulePackageTests(PackageFeed feed)
{
    private const string Retired = "Dockerfile(1,6,1,34) warning AC0001";

    [Fact]
    public void Rules_are_written_tested_packed_and_run_by_whoever_references_their_package()
    {
        var sample = feed.Copy("RulePackage");
        AssertTests(sample);
        var pack = sample.Run("pack", "Acme.DockerRules", "-c", "Debug", "--no-build", "-o", feed.Feed);
        pack.ExitCode.Should().Be(0, pack.Output);
        var project = File.ReadAllText(sample.At("Shop/Shop.csproj"));

        var build = sample.Build("Shop");

        build.ExitCode.Should().Be(0, build.Output);
        build.Summary.Should().Contain(Retired).And.OnlyHaveUniqueItems();
        Directory.EnumerateFiles(sample.At("Shop/bin"), "Acme.DockerRules*", SearchOption.AllDirectories).Should().BeEmpty("the package adds nothing to the output");

        AssertSettings(sample);
        AssertTool(sample);
        AssertNewVersion(sample);

        sample.Write("Shop/Shop.csproj", project.Replace("""<PackageReference Include="Acme.DockerRules" Version="1.0.0" PrivateAssets="all" />""", "", StringComparison.Ordinal));
        var without = sample.Run("msbuild", "Shop", "-restore", "-t:DockerLint", "-v:minimal");
        without.ExitCode.Should().Be(0, without.Output);
        without.Summary.Should().NotContain(line => line.Contains("AC00", StringComparison.Ordinal), "nothing but a reference brings rules in");
    }

    // The project of the tests references nothing of ours but the kit.
    private static void AssertTests(Sample sample)
    {
        var test = sample.Run("test", "Acme.DockerRules.Tests", "-c", "Debug");
        test.ExitCode.Should().Be(0, test.Output);
        test.Output.Should().Contain("Passed!").And.Contain("Total:     6");
    }

    private static void AssertSettings(Sample sample)
    {
        Lint(sample).Summary.Should().Contain(Retired, "an unchanged build repeats it");
        Lint(sample, "-p:NoWarn=AC0001").Summary.Should().NotContain(Retired);
        Lint(sample, "-p:WarningsAsErrors=AC0001").Summary.Should().Contain(Retired.Replace("warning", "error", StringComparison.Ordinal));
        Lint(sample, "-p:DockerLintMode=Recommended", "-v:normal").Output.Should().Contain("message AC0002");

        sample.Write("Shop/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.AC0002.severity = warning\ndockerlint.AC0001.retired = older.acme.example\n");
        Lint(sample).Summary.Should().Contain("compose.yaml(2,3,2,7) warning AC0002").And.NotContain(Retired);
        File.Delete(sample.At("Shop/.editorconfig"));

        var sarif = Lint(sample, "-p:DockerLintSarif=obj/lint.sarif");
        sarif.Summary.Should().Contain(Retired);
        File.ReadAllText(sample.At("Shop/obj/lint.sarif")).Should().Contain("\"id\":\"AC0001\"").And.Contain("Take it from mirror.acme.example");
    }

    private static void AssertTool(Sample sample)
    {
        var rules = sample.At("Acme.DockerRules/bin/Debug/netstandard2.0/Acme.DockerRules.dll");
        var tool = Path.Combine(Repository.Root, "src", "DockerLint.Cli", "bin", Repository.Configuration, "net10.0", "dockerlint.dll");

        var lint = sample.Run(tool, "lint", "Shop/Dockerfile", "--analyzer", rules, "--format", "msbuild");
        lint.ExitCode.Should().Be(0, lint.Output);
        lint.Output.Should().Contain("AC0001");
        sample.Run(tool, "rules", "--analyzer", rules).Output.Should().Contain("Image comes from a retired mirror (Acme.DockerRules 1.0.0)");
    }

    // As if the package had been published anew: what the file says counts, not its name.
    private static void AssertNewVersion(Sample sample)
    {
        var source = sample.At("Acme.DockerRules/RetiredMirrorAnalyzer.cs");
        File.WriteAllText(source, File.ReadAllText(source).Replace("which is going to be switched off\"", "which IS OFF\"", StringComparison.Ordinal));
        var build = sample.Build("Acme.DockerRules", "--no-restore");
        build.ExitCode.Should().Be(0, build.Output);
        var restored = sample.InPackage("acme.dockerrules", "1.0.0", "rules", "Acme.DockerRules.dll");
        File.Copy(sample.At("Acme.DockerRules/bin/Debug/netstandard2.0/Acme.DockerRules.dll"), restored, overwrite: true);

        Lint(sample).Output.Should().Contain("which IS OFF");

        File.WriteAllText(restored, "no assembly");
        var broken = Lint(sample);
        broken.ExitCode.Should().Be(0, "adding a package breaks no build");
        broken.Output.Should().Contain("warning DL0009: This is no assembly of .NET that can be loaded here");
        broken.Summary.Should().NotContain(Retired);
    }

    private static DotnetOutcome Lint(Sample sample, params string[] arguments) =>
        sample.Run(["msbuild", "Shop", "-t:DockerLint", "-v:minimal", .. arguments]);
}
