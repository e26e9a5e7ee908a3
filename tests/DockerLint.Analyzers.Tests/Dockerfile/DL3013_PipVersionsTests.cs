using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3013_PipVersionsTests
{
    [Theory]
    [InlineData("FROM python:3.13-slim\nRUN pip install [|flask|]")]
    [InlineData("FROM python:3.13-slim\nRUN python -m pip install a==1 [|flask|]")]
    [InlineData("FROM python:3.13-slim\nRUN uv pip install --system [|flask|]")]
    [InlineData("FROM python:3.13-slim\nRUN pip install --index-url https://x.example [|flask[async]|]")]
    public void Speaks(string markup) => RuleTest.Verify<PipVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM python:3.13-slim\nRUN pip install flask==3")]
    [InlineData("FROM python:3.13-slim\nRUN pip install 'flask>=3,<4' 'b~=1'")]
    [InlineData("FROM python:3.13-slim\nRUN pip install -r r.txt")]
    [InlineData("FROM python:3.13-slim\nRUN pip install -c c.txt flask")]
    [InlineData("FROM python:3.13-slim\nRUN pip install -e . --root-user-action=ignore")]
    [InlineData("FROM python:3.13-slim\nRUN pip install .")]
    [InlineData("FROM python:3.13-slim\nRUN pip install ./a.whl https://x.example/b.tar.gz")]
    [InlineData("FROM python:3.13-slim\nRUN pip install git+https://x.example/r.git@v1")]
    [InlineData("FROM python:3.13-slim\nRUN pip install $X")]
    [InlineData("FROM python:3.13-slim\nRUN pip install flask==$V")]
    [InlineData("FROM python:3.13-slim\nRUN pipx install black")]
    [InlineData("FROM python:3.13-slim\nRUN pipenv install")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PipVersionsAnalyzer>(text);
}
