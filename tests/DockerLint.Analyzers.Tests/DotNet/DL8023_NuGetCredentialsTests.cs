using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8023_NuGetCredentialsTests
{
    private const string Config = "<configuration><packageSourceCredentials><a><add key=\"ClearTextPassword\" value=\"VALUE\" /></a></packageSourceCredentials></configuration>";

    [Theory]
    [InlineData("COPY [|nuget.config|] .")]
    [InlineData("COPY [|.|] .")]
    [InlineData("COPY *.sln [|*.config|] ./")]
    public void Speaks(string copy) => RuleTest.Verify<NuGetCredentialsAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + copy + "\nRUN dotnet restore", Projects.Of(("nuget.config", Config.Replace("VALUE", "aV3ryS3cret")), ("Shop.sln", "")));

    [Theory]
    [InlineData("COPY nuget.config .", "%TOKEN%")]
    [InlineData("COPY nuget.config .", "")]
    [InlineData("COPY Shop.sln .", "aV3ryS3cret")]
    [InlineData("RUN --mount=type=bind,source=nuget.config,target=nuget.config dotnet restore", "aV3ryS3cret")]
    public void IsSilent(string step, string value) => RuleTest.VerifySilent<NuGetCredentialsAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + step, Projects.Of(("nuget.config", Config.Replace("VALUE", value)), ("Shop.sln", "")));

    [Fact]
    public void Is_silent_where_it_is_ignored() => RuleTest.VerifySilent<NuGetCredentialsAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .",
        new RuleTestOptions { BuildContext = new Testing.TestBuildContext { Ignored = ["nuget.config"] }.Add("nuget.config", Config) });
}
