namespace DockerLint.Cli.Tests;

public sealed class BaselineVerbTests : IDisposable
{
    private const string Known = ".dockerlint-baseline.json";

    private readonly TemporaryFolder folder = new();

    public BaselineVerbTests() => folder.Write("Dockerfile", "FROM debian:latest\nFROM alpine:latest\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_there_is_kept_and_only_what_is_new_is_reported()
    {
        var made = CommandLineResult.Run(folder, "baseline");

        made.Should().Be(new CommandLineResult(0, $"{Known}: 0 findings kept, 2 added, 0 removed\n", string.Empty));
        CommandLineResult.Run(folder, "--fail-on", "info").ExitCode.Should().Be(0);
        CommandLineResult.Run(folder, "--fail-on", "info", "--no-baseline").ExitCode.Should().Be(1);

        folder.Write("Dockerfile", "FROM debian:latest\nFROM alpine:latest\nFROM ubuntu:latest\n");
        CommandLineResult.Run(folder).Output.Should().Contain("Dockerfile:3:6: warning DL3007").And.NotContain("Dockerfile:1:");
    }

    [Fact]
    public void An_update_removes_and_never_adds_unless_it_is_asked_to()
    {
        CommandLineResult.Run(folder, "baseline");
        folder.Write("Dockerfile", "FROM debian:latest\nFROM ubuntu:latest\n");
        CommandLineResult.Run(folder).Output.Should().Contain("info DL0008: A finding of DL3007 in 'Dockerfile' is gone");

        CommandLineResult.Run(folder, "baseline", "--update").Output.Should().Be($"{Known}: 1 findings kept, 0 added, 1 removed\n");
        CommandLineResult.Run(folder).Output.Should().Contain("Dockerfile:2:6: warning DL3007").And.NotContain("DL0008");

        CommandLineResult.Run(folder, "baseline", "--update", "--add").Output.Should().Be($"{Known}: 1 findings kept, 1 added, 0 removed\n");
        CommandLineResult.Run(folder).Output.Should().NotContain("DL3007");
    }

    [Fact]
    public void An_update_leaves_entries_of_what_it_does_not_look_at()
    {
        folder.Write("sub/Dockerfile", "FROM alpine:latest\n");
        CommandLineResult.Run(folder, "baseline", ".");

        CommandLineResult.Run(folder, "baseline", "sub", "--update").Output.Should().Be($"{Known}: 3 findings kept, 0 added, 0 removed\n");
    }

    [Fact]
    public void A_secret_leaves_no_digest()
    {
        folder.Write("Dockerfile", "FROM alpine:3.22\nENV API_TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345\n");

        CommandLineResult.Run(folder, "baseline").ExitCode.Should().Be(0);

        folder.Read(Known).Should().Contain("\"DL5001\", \"text\": \"\"").And.NotContain("ghp_");
        CommandLineResult.Run(folder).Output.Should().NotContain("DL5001");
    }

    [Fact]
    public void A_baseline_that_is_there_is_not_overwritten_and_a_damaged_one_not_updated()
    {
        folder.Write(Known, "{");

        CommandLineResult.Run(folder, "baseline").Error.Should().Contain("is there already");
        var update = CommandLineResult.Run(folder, "baseline", "--update", "--add");

        update.ExitCode.Should().Be(2);
        update.Error.Should().Contain($"{Known}(1,").And.Contain("DL0003: The baseline is damaged");
        folder.Read(Known).Should().Be("{");
    }

    [Theory]
    [InlineData("--add goes with --update", "baseline", "--add")]
    [InlineData("there is no baseline 'x.json' to update", "baseline", "--update", "--output", "x.json")]
    [InlineData("the baseline 'x.json' does not exist; 'dockerlint baseline --output x.json' makes it", "lint", "--baseline", "x.json")]
    public void Wrong_usage_is_told(string message, params string[] arguments)
    {
        var result = CommandLineResult.Run(folder, arguments);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith($"dockerlint: {message}\n");
    }

    [Fact]
    public void A_baseline_elsewhere_is_named()
    {
        folder.Write("etc/Dockerfile", "FROM alpine:3.22\n");
        CommandLineResult.Run(folder, "baseline", "--output", "known.json").ExitCode.Should().Be(0);

        CommandLineResult.Run(folder, "--fail-on", "info").ExitCode.Should().Be(1);
        CommandLineResult.Run(folder, "--fail-on", "info", "--baseline", "known.json", "--no-config").ExitCode.Should().Be(0);
    }
}
