using DockerLint.Projects;
using DockerLint.Shell;
using DockerLint.Core.Tests.Shell;

namespace DockerLint.Core.Tests.Projects;

public sealed class DotNetCommandTests
{
    [Fact]
    public void Options_and_project_of_a_publish_are_told_apart()
    {
        var call = Read("dotnet publish \"./Web.csproj\" -c $CONFIG -o /app/publish -r linux-x64 --self-contained false --no-restore /p:UseAppHost=false");

        call.Verb.Should().Be("publish");
        call.Target?.Text.Should().Be("./Web.csproj");
        call.Configuration?.IsUnknown.Should().BeTrue();
        call.Output?.Text.Should().Be("/app/publish");
        call.Runtime?.Text.Should().Be("linux-x64");
        call.IsSelfContained.Should().BeFalse();
        call.IsWithoutRestore.Should().BeTrue();
        call.Properties["useapphost"].Text.Should().Be("false");
    }

    [Theory]
    [InlineData("dotnet build -c:Release")]
    [InlineData("dotnet build --configuration=Release")]
    [InlineData("dotnet build --configuration Release A.csproj")]
    [InlineData("dotnet --info build -c Release")]
    public void A_value_may_stand_behind_each_separator(string command) => Read(command).Configuration?.Text.Should().Be("Release");

    [Theory]
    [InlineData("dotnet publish -p:A=1;B=2")]
    [InlineData("dotnet publish -p:A=1 -property:B=2")]
    [InlineData("dotnet publish --property:A=1 -p B=2")]
    public void Properties_are_read_in_every_form(string command)
    {
        var properties = Read(command.Replace(";", "\\;")).Properties;

        (properties["A"].Text, properties["B"].Text).Should().Be(("1", "2"));
    }

    [Theory]
    [InlineData("dotnet publish --self-contained", true)]
    [InlineData("dotnet publish --sc=true", true)]
    [InlineData("dotnet publish --no-self-contained", false)]
    [InlineData("dotnet publish", null)]
    public void Self_contained_has_several_forms(string command, bool? expected) => Read(command).IsSelfContained.Should().Be(expected);

    [Fact]
    public void A_program_is_executed()
    {
        var call = Read("dotnet Web.dll --urls http://+:80");

        (call.Verb, call.Target?.Text).Should().Be(("exec", "Web.dll"));
    }

    [Fact]
    public void An_option_that_is_not_known_may_be_any() => Read("dotnet publish $OPTIONS").MayHaveMore.Should().BeTrue();

    [Theory]
    [InlineData("dotnet")]
    [InlineData("dotnet --version")]
    [InlineData("dotnet $VERB")]
    [InlineData("echo dotnet build")]
    public void Without_a_verb_there_is_no_call(string command) =>
        ShellText.Parse(command, ShellDialect.Sh).Commands.Select(DotNetCommand.From).Should().AllBeEquivalentTo((DotNetCommand?)null);

    private static DotNetCommand Read(string command) =>
        ShellText.Parse(command, ShellDialect.Sh).Commands.Select(DotNetCommand.From).OfType<DotNetCommand>().Single();
}
