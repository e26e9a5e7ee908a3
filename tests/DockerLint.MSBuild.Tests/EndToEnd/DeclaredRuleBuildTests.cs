namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class DeclaredRuleBuildTests(PackageFeed feed)
{
    [Fact]
    public void A_rule_that_configuration_declares_is_a_warning_of_the_build_and_another_selector_is_another_build()
    {
        var sample = feed.Copy("Compose");
        sample.Write(".editorconfig", "root = true\n[*]\ndockerlint.ACME001.select = image where place = \"from\"\ndockerlint.ACME001.message = From {name}\n");

        var first = sample.Build();
        var replayed = sample.Build();
        var silenced = sample.Build("-p:NoWarn=ACME001");
        sample.Write(".editorconfig", "root = true\n[*]\ndockerlint.ACME001.select = image where plaice = \"from\"\ndockerlint.ACME001.message = From {name}\n");
        var broken = sample.Build();

        first.ExitCode.Should().Be(0, first.Output);
        first.Summary.Should().Contain("Dockerfile(1,6,1,26) warning ACME001");
        replayed.Summary.Should().Equal(first.Summary);
        silenced.Summary.Should().NotContain(line => line.EndsWith("ACME001", StringComparison.Ordinal)).And.HaveCount(first.Summary.Count - 1);
        broken.ExitCode.Should().Be(0, broken.Output);
        broken.Summary.Should().Contain(".editorconfig(3,41,3,47) warning DL0003").And.NotContain(line => line.EndsWith("ACME001", StringComparison.Ordinal));
    }
}
