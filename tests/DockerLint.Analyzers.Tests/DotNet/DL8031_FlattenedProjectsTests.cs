using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8031_FlattenedProjectsTests
{
    [Theory]
    [InlineData("COPY *.sln ./\nCOPY [|*/*.csproj|] ./\nRUN dotnet restore Shop.sln")]
    [InlineData("COPY Shop.slnx [|src/**/*.csproj|] ./\nRUN dotnet restore")]
    public void Speaks(string steps) => RuleTest.Verify<FlattenedProjectsAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + steps);

    [Theory]
    [InlineData("COPY *.sln ./\nCOPY --parents **/*.csproj ./\nRUN dotnet restore Shop.sln")]
    [InlineData("COPY *.sln ./\nCOPY */*.csproj ./\nRUN for file in $(ls *.csproj); do mkdir -p ${file%.*}/ && mv $file ${file%.*}/; done\nRUN dotnet restore Shop.sln")]
    [InlineData("COPY src/Web/*.csproj ./\nRUN dotnet restore Shop.sln")]
    [InlineData("COPY */*.csproj ./\nRUN dotnet restore Web.csproj")]
    [InlineData("COPY */*.csproj ./\nCOPY . .")]
    public void IsSilent(string steps) => RuleTest.VerifySilent<FlattenedProjectsAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + steps);
}
