"""Pictures with the white around them cut off, in few colours."""
import os
import sys

from PIL import Image, ImageChops

*files, folder = sys.argv[1:]
for file in files:
    image = Image.open(file).convert("RGB")
    box = ImageChops.difference(image, Image.new("RGB", image.size, "white")).getbbox()
    image = image.crop((max(0, box[0] - 12), max(0, box[1] - 12), min(image.width, box[2] + 12), min(image.height, box[3] + 12)))
    image.quantize(64).save(os.path.join(folder, os.path.basename(file)), optimize=True)
