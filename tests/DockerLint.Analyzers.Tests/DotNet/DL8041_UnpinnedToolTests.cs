using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8041_UnpinnedToolTests
{
    [Theory]
    [InlineData("RUN dotnet tool install -g [|dotnet-ef|]")]
    [InlineData("RUN dotnet tool install [|dotnet-ef|] --global --add-source ./packages")]
    [InlineData("RUN apt-get update && dotnet tool install --tool-path /tools [|Example.Tool|] --prerelease")]
    [InlineData("RUN dotnet tool install --tool-path=/tools [|dotnet-trace|] && dotnet tool install -g [|dotnet-dump|]")]
    public void Speaks(string step) => RuleTest.Verify<UnpinnedToolAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\n" + step);

    [Theory]
    [InlineData("RUN dotnet tool install -g dotnet-ef --version 9.0.0")]
    [InlineData("RUN dotnet tool install -g dotnet-ef --version=$VERSION")]
    [InlineData("RUN dotnet tool install -g dotnet-ef --version \"9.*\"")]
    [InlineData("RUN dotnet tool install -g dotnet-ef@9.0.0")]
    [InlineData("RUN dotnet tool install dotnet-ef")]
    [InlineData("RUN dotnet tool install -g $TOOL")]
    [InlineData("RUN dotnet tool install -g dotnet-ef $OPTIONS")]
    [InlineData("RUN dotnet tool restore && dotnet tool update -g dotnet-ef")]
    [InlineData("RUN dotnet new install Example.Templates")]
    public void IsSilent(string step) => RuleTest.VerifySilent<UnpinnedToolAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\n" + step);
}
