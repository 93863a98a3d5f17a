"""Says what the open data are, as JSON-LD: a schema.org dataset that is a DCAT dataset too."""

from typing import Any

from markupsafe import Markup

from hub.languages.view import View
from hub.open_data.feeds import identity
from hub.open_data.files import ARCHIVE, FOLDER
from hub.open_data.linked_data import as_script
from hub.open_data.published import API, LICENCE_URL

_MEDIA = "https://www.iana.org/assignments/media-types/"


def dataset_node(view: View, package: dict[str, Any], archive_size: int) -> Markup:
    """Return the block of data for the page of open data."""
    day = package["created"][: len("2026-01-01")]
    zipped = {"path": ARCHIVE, "mediatype": "application/zip", "bytes": archive_size}
    resources = [r for r in package["resources"] if not r["path"].startswith("csv/")]
    offered = [zipped, *resources]
    title = view.translate("Open data")
    return as_script(
        {
            "@id": "#data",
            "@type": ["Dataset", "dcat:Dataset"],
            "identifier": identity(view, "data", "all"),
            "name": f"{view.site_name}: {title}",
            "description": view.translate(
                "Good practices of local authorities for refugees, migrants, displaced and "
                "stateless people; local authorities with their memberships and agreements; "
                "networks, programmes and events; each with its sources."
            ),
            "url": "",
            "license": LICENCE_URL,
            "dct:license": {"@id": LICENCE_URL},
            "isAccessibleForFree": True,
            "inLanguage": view.settings.languages,
            "version": package["version"],
            "dateModified": day,
            "dct:modified": day,
            "keywords": package["keywords"],
            "creator": {
                "@type": "Organization",
                "name": view.site_name,
                "url": view.settings.forge.repository,
            },
            "distribution": [_distribution(r) for r in offered],
            "dcat:distribution": [
                {"@id": f"../{FOLDER}/{r['path']}"} for r in (zipped, *resources)
            ],
            "@reverse": {"dcat:servesDataset": _service()},
        }
    )


def _distribution(resource: dict[str, Any]) -> dict[str, Any]:
    address = f"../{FOLDER}/{resource['path']}"
    return {
        "@id": address,
        "@type": ["DataDownload", "dcat:Distribution"],
        "name": resource["path"],
        "contentUrl": address,
        "dcat:downloadURL": {"@id": address},
        "encodingFormat": resource["mediatype"],
        "dcat:mediaType": {"@id": _MEDIA + resource["mediatype"]},
        "contentSize": f"{resource['bytes']} B",
        "dcat:byteSize": resource["bytes"],
        "license": LICENCE_URL,
        "dct:license": {"@id": LICENCE_URL},
    }


def _service() -> dict[str, Any]:
    return {
        "@id": f"../api/{API}/",
        "@type": "dcat:DataService",
        "dcat:endpointURL": {"@id": f"../api/{API}/index.json"},
        "dcat:endpointDescription": {"@id": f"../api/{API}/openapi.json"},
    }
