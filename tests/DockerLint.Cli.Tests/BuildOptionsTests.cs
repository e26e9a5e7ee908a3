namespace DockerLint.Cli.Tests;

public sealed class BuildOptionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--build-arg", "=v3rys3cret", "--build-arg needs a name before the value: --build-arg NAME[=VALUE]")]
    [InlineData("--build-arg", "A B=x", "--build-arg needs a name before the value: --build-arg NAME[=VALUE]")]
    [InlineData("--build-context", "name", "'name' is no value of --build-context; it takes NAME=VALUE")]
    [InlineData("--build-context", "=x", "'=x' is no value of --build-context; it takes NAME=VALUE")]
    [InlineData("--build-context", "x=", "'x=' is no value of --build-context; it takes NAME=VALUE")]
    [InlineData("--platform", "windoof", "'windoof' is no value of --platform: 'windoof' is neither a known operating system nor a known architecture")]
    [InlineData("--platform", "linux/amd64,", "'' is no value of --platform: ")]
    [InlineData("--target", "", "--target needs a value: --target STAGE")]
    public void A_wrong_value_is_wrong_usage(string option, string value, string message)
    {
        var result = CommandLineResult.Run(folder, option, value);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("dockerlint: " + message).And.NotContain("v3rys3cret");
    }

    [Fact]
    public void Targets_decide_which_stages_are_judged()
    {
        folder.Write("Dockerfile", "FROM debian:13 AS test\nCMD [\"a\"]\nFROM debian:13 AS final\nUSER root\nCMD [\"a\"]\n");

        Findings("--rule", "DL3002").Should().Equal("Dockerfile:4:6: warning DL3002");
        Findings("--rule", "DL3002", "--target", "test").Should().BeEmpty();
        Findings("--rule", "DL3002", "--target", "test", "--target=FINAL").Should().Equal("Dockerfile:4:6: warning DL3002");
        Findings("--target", "fnal").Should().Contain("Dockerfile:3:6: error DX1005");
    }

    [Fact]
    public void A_mistake_in_a_Compose_file_is_reported_there_alone()
    {
        folder.Write("Dockerfile", "FROM debian:13 AS final\n").Write("compose.yaml", "services:\n  web:\n    build: {context: ., target: fnal, args: {NOPE: x}}\n");

        var output = CommandLineResult.Run(folder).Output;
        output.Should().Contain("DX1010").And.Contain("DX1011").And.NotContain("DX1005").And.NotContain("DX1006");
    }

    [Fact]
    public void Arguments_are_values_or_given_but_unknown()
    {
        folder.Write("Dockerfile", "ARG TAG=latest\nFROM debian:${TAG}\n");

        Findings("--rule", "DL3007").Should().NotBeEmpty();
        Findings("--rule", "DL3007", "--build-arg", "TAG=13").Should().BeEmpty();
        Findings("--rule", "DL3007", "--build-arg=TAG").Should().BeEmpty("the environment is not read");
        Findings("--rule", "DX1006", "--build-arg", "TGA=13").Should().Equal("Dockerfile:2:6: info DX1006");
    }

    [Fact]
    public void A_named_context_is_no_unknown_stage()
    {
        folder.Write("Dockerfile", "FROM debian:13\nCOPY --from=assets /a /b\n");

        Findings("--rule", "DL3022").Should().NotBeEmpty();
        Findings("--rule", "DL3022", "--build-context", "assets=./assets").Should().BeEmpty();
    }

    [Fact]
    public void Platforms_make_the_platform_arguments_known()
    {
        folder.Write("Dockerfile", "FROM debian:latest${TARGETVARIANT}\n");

        Findings("--rule", "DL3007").Should().BeEmpty();
        Findings("--rule", "DL3007", "--platform", "linux/arm64,linux/amd64").Should().NotBeEmpty("both have no variant");
        Findings("--rule", "DL3007", "--platform", "linux/arm64", "--platform", "linux/arm/v7").Should().BeEmpty();
        CommandLineResult.Run(folder, "lint", "--help").Output.Should().ContainAll("--target STAGE", "--build-arg NAME[=VALUE]", "--build-context NAME=VALUE", "--platform PLATFORM");
    }

    [Theory]
    [InlineData("*\n!src/a.txt\n", "src", 0)]
    [InlineData("*\n!src/**\n", "src", 0)]
    [InlineData("src\n", "src", 1)]
    [InlineData("**/src\n!docs\n", "src/a.txt", 1)]
    [InlineData("src\n!other/a.txt\n", "src", 1)]
    [InlineData("src/*.md\n", "src", 0)]
    [InlineData("*\n", ".", 1)]
    [InlineData(".*\n", ".", 0)]
    [InlineData("*\n!\n", "src", 0)]
    public void What_the_ignore_file_keeps_out_is_told_from_the_disk(string ignore, string source, int findings)
    {
        folder.Write("Dockerfile", $"FROM debian:13\nCOPY {source} /x/\nCOPY src/a.txt /y/\n").Write("src/a.txt", "").Write(".dockerignore", ignore);

        Findings("--rule", "DX1002").Where(finding => finding.StartsWith("Dockerfile:2:", StringComparison.Ordinal)).Should().HaveCount(findings);
    }

    private string[] Findings(params string[] arguments) => CommandLineResult.Run(folder, ["--mode", "all", .. arguments]).Output
        .Split('\n')
        .Where(line => line.StartsWith("Dockerfile:", StringComparison.Ordinal))
        .Select(line => string.Join(':', line.Split(':').Take(4)))
        .ToArray();
}
